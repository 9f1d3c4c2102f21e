/** Testimony of a loss: somebody tells that one of theirs died. */

import { remembered } from '../../kit/remembered.js'
import type { Answered } from '../../reading.js'
import type { PreparedText } from '../../story/prepare.js'
import type { ParsedText } from '../../text/parse.js'
import type { Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import { MY } from '../../text/words/pronouns.js'
import { isDate, isDeath } from './deaths.js'
import { isObituary } from './obituary.js'

const KIN = WordSet.of(
  `mum mom mam mama mother dad papa father parent parents grandma grandmother gran granny nan nana grandpa
  grandfather grandad granddad wife husband partner fiancé fiancée son daughter child baby brother sister
  twin uncle aunt cousin niece nephew friend dog cat`,
)
const LOSING = 'lost buried lose losing'
const LOST = WordSet.of(LOSING)
/** "Missed" is left out: one misses a friend at the station. */
const MISSING = 'miss misses missing'
const MISSED = WordSet.of(MISSING)
const LOST_OR_MISSED = WordSet.of(`${LOSING} ${MISSING}`)
/** Where somebody is missed who is only away: "I miss my friend at the office", and not "on Sundays". */
const PLACE = WordSet.of('at in on from')
const DEATH = WordSet.of(
  'funeral funerals grief grieving mourning died death dying buried ashes obituary eulogy hospice condolences',
)

/** Tokens between "lost" and whom, and between whom and "died". */
const REACH = 4
/** Tokens of a story in which death is spoken of once, at least, where that is what it is about. */
const STRETCH = 400

/** "I lost my dad in March", "my sister passed away", "our late uncle", "I miss my dog". */
export function tellsOfLoss({ tokens }: ParsedText): boolean {
  return tokens.some((_, i) => isLost(tokens, i, LOST_OR_MISSED))
}

/** Where whom "my" is said of follows it; -1 where nobody does, or somebody else says it. */
function kinAfter(tokens: readonly Token[], mine: number): number {
  const { lexeme, quoted } = tokens[mine] as Token
  if (quoted || !MY.has(lexeme)) return -1
  const near = tokens.slice(mine + 1, mine + 1 + REACH)
  const kin = near.find(
    ({ index, lexeme }) => KIN.has(lexeme) && !KIN.has(tokens[index + 1]?.lexeme),
  )
  return kin === undefined || isOfThing(tokens, kin.index) ? -1 : kin.index
}

/** "Our baby phone", "my cat flap"; "my dad yesterday" is no thing. */
function isOfThing(tokens: readonly Token[], kin: number): boolean {
  return tokens[kin + 1]?.pos === 'NOUN' && !isDate(tokens, kin + 1)
}

function isLost(tokens: readonly Token[], mine: number, lost: WordSet): boolean {
  const kin = kinAfter(tokens, mine)
  if (kin < 0) return false
  // "I lost my dad's drill" is another matter, and so are the tools of "my late uncle's".
  if (/^['’]s?$/.test(tokens[kin + 1]?.lexeme.normal ?? '')) return false
  if (tokens[mine + 1]?.lexeme.normal === 'late') return true
  const verb = tokens
    .slice(Math.max(0, mine - 2), mine)
    .find(({ lexeme, sentence }) => lost.has(lexeme) && sentence === tokens[mine]?.sentence)
  return verb === undefined ? dies(tokens, kin) : isGone(tokens, kin, verb)
}

/** Whether whom somebody lost or misses is no thing, "my dog lead", and nowhere to be met. */
function isGone(tokens: readonly Token[], kin: number, verb: Token): boolean {
  const next = tokens[kin + 1]
  // Two verbs in a row are a name for a thing: "our baby monitor" has "monitor" as one.
  if (next?.pos === 'VERB' && !next.lexeme.normal.endsWith('ing')) return false
  const isAway = MISSED.has(verb.lexeme) && PLACE.has(next?.lexeme)
  return !isAway || isDate(tokens, kin + 2)
}

/** Whether kin died, with nothing between that may have died instead. */
function dies(tokens: readonly Token[], kin: number): boolean {
  const { sentence } = tokens[kin] as Token
  for (const token of tokens.slice(kin + 1, kin + 1 + REACH)) {
    if (token.sentence !== sentence) return false
    // "Our baby monitor died": "monitor" is taken for a verb.
    if (isDeath(tokens, token.index)) return tokens[token.index - 1]?.pos !== 'VERB'
    if (token.pos === 'NOUN' && token.lexeme.normal !== 'law' && !KIN.has(token.lexeme))
      return false
  }
  return false
}

/** Whether a comment answers a loss, of the story or of the comment above. */
export function meetsLoss({ story, parent }: Answered): boolean {
  return [story, parent].some((text) => text !== null && isAboutLoss(text))
}

/** Whether a comment tells of a loss or answers one. */
export function isBesideLoss(reading: Answered & { readonly comment: ParsedText }): boolean {
  return tellsOfLoss(reading.comment) || meetsLoss(reading)
}

/** Whether somebody tells of a loss of theirs: under a text about one it is enough to name whom, "my mum, in June". */
export function isPersonal(reading: Answered & { readonly comment: ParsedText }): boolean {
  const { tokens } = reading.comment
  if (tellsOfLoss(reading.comment)) return true
  return tokens.some((_, i) => kinAfter(tokens, i) >= 0) && meetsLoss(reading)
}

/** Whether a text is about somebody of its writer's who died, or an obituary. Many comments answer one. */
export const isAboutLoss = remembered(findLoss)

/** Who is missed may only be away: that says nothing about a whole text. */
function findLoss({ heading, body }: PreparedText): boolean {
  if (body.tokens.some((_, i) => isLost(body.tokens, i, LOST))) return true
  if (isObituary(heading, body)) return true
  const tokens = [...heading.tokens, ...body.tokens]
  const deaths = tokens.filter(({ lexeme }) => DEATH.has(lexeme)).length
  if (deaths === 0 || deaths * STRETCH < tokens.length) return false
  return tokens.some(({ lexeme }, i) => MY.has(lexeme) && KIN.has(tokens[i + 1]?.lexeme))
}
