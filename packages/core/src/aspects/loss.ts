/** Testimony of a loss: somebody tells that one of theirs died. */
import type { Answered } from '../reading.js'
import type { PreparedText } from '../story/prepare.js'
import { WordSet } from '../text/facet.js'
import type { ParsedText } from '../text/parse.js'
import type { Token } from '../text/token.js'
import { isObituary } from './obituary.js'

const KIN = new WordSet(
  `mum mom mam mama mother dad papa father parent parents grandma grandmother gran granny nan nana grandpa
  grandfather grandad granddad wife husband partner fiancé fiancée son daughter child baby brother sister
  twin uncle aunt cousin niece nephew friend dog cat`.split(/\s+/),
)
const MINE = new WordSet(['my', 'our'])
const LOSING = ['lost', 'buried', 'lose', 'losing']
const LOST = new WordSet(LOSING)
/** "Missed" is left out: one misses a friend at the station. */
const LOST_OR_MISSED = new WordSet([...LOSING, 'miss', 'misses', 'missing'])
const DIED = new WordSet(['died', 'passed', 'dies', 'dying'])
const DEATH = new WordSet(
  'funeral funerals grief grieving mourning died death dying buried ashes obituary eulogy hospice condolences'.split(
    ' ',
  ),
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
  if (quoted || !MINE.has(lexeme)) return -1
  const kin = tokens.slice(mine + 1, mine + 1 + REACH).find((token) => KIN.has(token.lexeme))
  return kin?.index ?? -1
}

function isLost(tokens: readonly Token[], mine: number, lost: WordSet): boolean {
  const kin = kinAfter(tokens, mine)
  if (kin < 0) return false
  if (tokens[mine + 1]?.lexeme.normal === 'late') return true
  // "I lost my dad's drill" is another matter.
  const next = tokens[kin + 1]?.lexeme.normal
  if (next === "'s") return false
  const before = tokens.slice(Math.max(0, mine - 2), mine)
  if (before.some(({ lexeme }) => lost.has(lexeme))) return true
  const { sentence } = tokens[kin] as Token
  return tokens
    .slice(kin + 1, kin + 1 + REACH)
    .some((token) => token.sentence === sentence && DIED.has(token.lexeme))
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

const known = new WeakMap<PreparedText, boolean>()

/** Whether a text is about somebody of its writer's who died, or an obituary. Remembered, since many comments answer one. */
export function isAboutLoss(text: PreparedText): boolean {
  const found = known.get(text) ?? findLoss(text)
  known.set(text, found)
  return found
}

/** Who is missed may only be away: that says nothing about a whole text. */
function findLoss({ heading, body }: PreparedText): boolean {
  if (body.tokens.some((_, i) => isLost(body.tokens, i, LOST))) return true
  if (isObituary(heading, body)) return true
  const tokens = [...heading.tokens, ...body.tokens]
  const deaths = tokens.filter(({ lexeme }) => DEATH.has(lexeme)).length
  if (deaths === 0 || deaths * STRETCH < tokens.length) return false
  return tokens.some(
    ({ lexeme }, i) =>
      MINE.has(lexeme) && KIN.has((tokens[i + 1] as Token | undefined)?.lexeme ?? lexeme),
  )
}
