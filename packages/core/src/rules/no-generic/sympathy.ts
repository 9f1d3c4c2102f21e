import { meetsLoss } from '../../aspects/loss/index.js'
import type { FormulaKind } from '../../formulas/index.js'
import type { Reading } from '../../reading.js'
import { isNoun, type Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import { is } from './classes.js'
import type { lexicon } from './lexicon.js'

/** Kinds that formulas of mourning may be taken for. */
const MOURNING: ReadonlySet<string> = new Set(['greeting', 'wish', 'reaction', 'politeness'])

/** Most tokens of a cry of pity: "Poor kids.", not "poor build quality on the second floor". */
const SHORT_PITY = 3
const SO = WordSet.of('so very really truly feel feeling')
const THEM = WordSet.of('you your them him her everyone everybody all those these anyone')
/** Words for people who have had a misfortune: good luck comforts them, but not job applicants. */
const STRICKEN = WordSet.of(
  'affected involved concerned hit hurt harmed struggling suffering caught stranded',
)
/** Cries of pity before something is called bad: "aww, that's terrible". */
const PITY = WordSet.of('aw aww awww awwww')
const HEAR = WordSet.of('hear see read learn')

/**
 * Words for what is sent to comfort people; `REACH` is the number of tokens within which one is named: "sending
 * you all so much love".
 */
const COMFORT = WordSet.of(
  'love hug hugs strength prayers thoughts vibes energy light warmth comfort support blessings',
)
const REACH = 5

/**
 * Whether it is said to comfort people, whatever happened: "so sorry", "sorry to hear that", "good luck to
 * everyone affected", "hang in there", "poor kids".
 */
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

/** Kinds that are meant kindly under a story about a loss, whatever their words: "Beautiful. I cried." */
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
  // "What a sad loss. RIP", "heartbreaking": beside a loss these blame nothing.
  if (meetsLoss(reading) && holds(reading, ['mourning', 'feeling'])) return true
  return MOURNING.has(kind) && holds(reading, ['mourning'], MOURNING)
}

/** Whether a formula, of any kind or only of some, contains a word of some classes. */
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
