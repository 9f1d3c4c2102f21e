/** Testimony of a loss: the writer tells that somebody close to them died. */

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
/** "Missed" is left out: one can miss a friend at the station. */
const MISSING = 'miss misses missing'
const MISSED = WordSet.of(MISSING)
const LOST_OR_MISSED = WordSet.of(`${LOSING} ${MISSING}`)
/** Words before the place of somebody who is only away: "I miss my friend at the office", but not "on Sundays". */
const PLACE = WordSet.of('at in on from')
const DEATH = WordSet.of(
  'funeral funerals grief grieving mourning died death dying buried ashes obituary eulogy hospice condolences',
)

/** Tokens between "lost" and the person, and between the person and "died". */
const REACH = 4
/** A story about death mentions it at least once in this many tokens. */
const STRETCH = 400

/**
 * Whether a text tells of a loss: "I lost my dad in March", "my sister passed away", "our late uncle", "I miss my dog".
 */
export function tellsOfLoss({ tokens }: ParsedText): boolean {
  return tokens.some((_, i) => isLost(tokens, i, LOST_OR_MISSED))
}

/** Index of the relative, friend or pet that follows "my"; -1 if none does, or if the words are quoted. */
function kinAfter(tokens: readonly Token[], mine: number): number {
  const { lexeme, quoted } = tokens[mine] as Token
  if (quoted || !MY.has(lexeme)) return -1
  const near = tokens.slice(mine + 1, mine + 1 + REACH)
  const kin = near.find(
    ({ index, lexeme }) => KIN.has(lexeme) && !KIN.has(tokens[index + 1]?.lexeme),
  )
  return kin === undefined || isOfThing(tokens, kin.index) ? -1 : kin.index
}

/** Whether the word only describes a thing: "our baby phone", "my cat flap", but not "my dad yesterday". */
function isOfThing(tokens: readonly Token[], kin: number): boolean {
  return tokens[kin + 1]?.pos === 'NOUN' && !isDate(tokens, kin + 1)
}

function isLost(tokens: readonly Token[], mine: number, lost: WordSet): boolean {
  const kin = kinAfter(tokens, mine)
  if (kin < 0) return false
  // Neither "I lost my dad's drill" nor the tools of "my late uncle's" are a loss of this kind.
  if (/^['’]s?$/.test(tokens[kin + 1]?.lexeme.normal ?? '')) return false
  if (tokens[mine + 1]?.lexeme.normal === 'late') return true
  const verb = tokens
    .slice(Math.max(0, mine - 2), mine)
    .find(({ lexeme, sentence }) => lost.has(lexeme) && sentence === tokens[mine]?.sentence)
  return verb === undefined ? dies(tokens, kin) : isGone(tokens, kin, verb)
}

/** Whether the one lost or missed is not a thing, as in "my dog lead", and not just somewhere else. */
function isGone(tokens: readonly Token[], kin: number, verb: Token): boolean {
  const next = tokens[kin + 1]
  // Two verbs in a row are a mistagged name of a thing: "monitor" in "our baby monitor".
  if (next?.pos === 'VERB' && !next.lexeme.normal.endsWith('ing')) return false
  const isAway = MISSED.has(verb.lexeme) && PLACE.has(next?.lexeme)
  return !isAway || isDate(tokens, kin + 2)
}

/** Whether the person died, with nothing in between that may have died instead. */
function dies(tokens: readonly Token[], kin: number): boolean {
  const { sentence } = tokens[kin] as Token
  for (const token of tokens.slice(kin + 1, kin + 1 + REACH)) {
    if (token.sentence !== sentence) return false
    // In "Our baby monitor died", "monitor" is tagged as a verb.
    if (isDeath(tokens, token.index)) return tokens[token.index - 1]?.pos !== 'VERB'
    if (token.pos === 'NOUN' && token.lexeme.normal !== 'law' && !KIN.has(token.lexeme))
      return false
  }
  return false
}

/** Whether a comment answers a loss told in the story or in the parent. */
export function meetsLoss({ story, parent }: Answered): boolean {
  return [story, parent].some((text) => text !== null && isAboutLoss(text))
}

/** Whether a comment tells of a loss or answers one. */
export function isBesideLoss(reading: Answered & { readonly comment: ParsedText }): boolean {
  return tellsOfLoss(reading.comment) || meetsLoss(reading)
}

/**
 * Whether somebody tells of their own loss: under a text about a loss, naming the person is enough, "my mum, in June".
 */
export function isPersonal(reading: Answered & { readonly comment: ParsedText }): boolean {
  const { tokens } = reading.comment
  if (tellsOfLoss(reading.comment)) return true
  return tokens.some((_, i) => kinAfter(tokens, i) >= 0) && meetsLoss(reading)
}

/**
 * Whether a text is about the death of somebody close to its writer, or an obituary. Many comments may answer one text.
 */
export const isAboutLoss = remembered(findLoss)

/** Missing somebody is left out: they may only be away, which says nothing about the whole text. */
function findLoss({ heading, body }: PreparedText): boolean {
  if (body.tokens.some((_, i) => isLost(body.tokens, i, LOST))) return true
  if (isObituary(heading, body)) return true
  const tokens = [...heading.tokens, ...body.tokens]
  const deaths = tokens.filter(({ lexeme }) => DEATH.has(lexeme)).length
  if (deaths === 0 || deaths * STRETCH < tokens.length) return false
  return tokens.some(({ lexeme }, i) => MY.has(lexeme) && KIN.has(tokens[i + 1]?.lexeme))
}
