import { meetsLoss } from '../../aspects/loss/index.js'
import type { FormulaKind } from '../../formulas/index.js'
import type { Reading } from '../../reading.js'
import { isNoun, type Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import { is } from './classes.js'
import type { lexicon } from './lexicon.js'

/** Kinds that formulas of mourning are found as. */
const MOURNING: ReadonlySet<string> = new Set(['greeting', 'wish', 'reaction', 'politeness'])

/** "Poor kids.", and not "poor build quality on the second floor". */
const SHORT_PITY = 3
const SO = WordSet.of('so very really truly feel feeling')
const THEM = WordSet.of('you your them him her everyone everybody all those these anyone')
/** What befell them: luck that is wished to applicants comforts nobody. */
const STRICKEN = WordSet.of(
  'affected involved concerned hit hurt harmed struggling suffering caught stranded',
)
/** Cries of pity before what is called bad: "aww, that's terrible". */
const PITY = WordSet.of('aw aww awww awwww')
const HEAR = WordSet.of('hear see read learn')

/** What is sent to people, and the tokens in which it is named: "sending you all so much love". */
const COMFORT = WordSet.of(
  'love hug hugs strength prayers thoughts vibes energy light warmth comfort support blessings',
)
const REACH = 5

/** "So sorry", "sorry to hear that", "good luck to everyone affected", "hang in there", "poor kids": said to people, whatever befell them. */
function isSympathy(tokens: readonly Token[], i: number): boolean {
  const word = (at: number) => tokens[at]?.lexeme.normal
  switch (word(i)) {
    case 'sorry':
      if (SO.has(tokens[i - 1]?.lexeme)) return true
      if (word(i + 1) === 'to') return HEAR.has(tokens[i + 2]?.lexeme)
      return word(i + 1) === 'for' && THEM.has(tokens[i + 2]?.lexeme)
    case 'luck':
      if (word(i + 1) !== 'to' || !THEM.has(tokens[i + 2]?.lexeme)) return false
      return tokens.slice(i + 3, i + 3 + REACH).some(({ lexeme }) => STRICKEN.has(lexeme))
    case 'hang':
      return word(i + 1) === 'in' && word(i + 2) === 'there'
    case 'sending':
      return tokens.slice(i + 1, i + 1 + REACH).some(({ lexeme }) => COMFORT.has(lexeme))
    case 'poor':
      return i === 0 && tokens.length <= SHORT_PITY && isNoun(tokens[1])
    default:
      return false
  }
}

/** What is said kindly under a text about a loss, whatever the words: "Beautiful. I cried." */
const KIND: ReadonlySet<string> = new Set([
  ...MOURNING,
  'praise',
  'thanks',
  'small-talk',
  'nothing',
])

/** Whether the comment is mostly a condolence: "sorry for your loss", "rest in peace". */
export function condoles(reading: Reading, kind: FormulaKind | 'nothing'): boolean {
  const { comment } = reading
  if (KIND.has(kind) && meetsLoss(reading)) return true
  if (kind === 'blame' && comment.tokens.some(({ lexeme }) => PITY.has(lexeme))) return true
  if (comment.tokens.some(({ index }) => isSympathy(comment.tokens, index))) return true
  // "What a sad loss. RIP", "heartbreaking": beside a loss that blames nothing.
  if (meetsLoss(reading) && holds(reading, ['mourning', 'feeling'])) return true
  return MOURNING.has(kind) && holds(reading, ['mourning'], MOURNING)
}

/** Whether a formula, of some kinds or of any, holds a word of some classes. */
function holds(
  { comment, formulas }: Reading,
  names: readonly (keyof typeof lexicon)[],
  kinds: ReadonlySet<string> | null = null,
): boolean {
  const isOne = (token: Token) => names.some((name) => is(token, name))
  return formulas.some(
    ({ kind, from, to }) =>
      (kinds === null || kinds.has(kind)) && comment.tokens.slice(from, to).some(isOne),
  )
}
