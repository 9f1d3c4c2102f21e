import { isAsciiCapital, isAsciiLetter } from '../../kit/ascii.js'
import { ADDRESS_MARK } from './addresses.js'

/** What has to be done to a character or a text before it is tokenised, from least to most. */
export const Need = {
  /** Nothing; and it ends a run. */
  blank: 0,
  nothing: 1,
  /** It is or contains a quotation mark. */
  straighten: 2,
  /** It is rewritten, or begins something that is. For slashes and `&`, the next character decides. */
  rewrite: 3,
} as const

/** Single quotation marks, apostrophes and look-alikes that become ASCII; the first two are from Windows. */
export const SINGLE_QUOTES = '\u0091\u0092‘’‛ʻʼʹꞌ՚׳´′'
export const DOUBLE_QUOTES = '\u0093\u0094“”„‟«»‹›「」〝〞″'

/**
 * wink-nlp is quadratic in runs without white space and cubic in `//:` repeated (100,000 `a` take
 * 5 s). English words and most file paths are shorter than this.
 */
export const LONGEST_RUN = 100
/** Longest row of the same character that is left as it is. */
const LONGEST_ROW = 3

/** Ranges of letters, dashes and signs of English and related languages, each by its first and last. */
const HARMLESS = [' ~', '¡ſ', '‐―', '†…', '€€', '™™'] as const
const LAST_HARMLESS = '™'

/** What each character up to the last harmless one needs; all later ones are rewritten. */
const NEEDS = new Uint8Array(LAST_HARMLESS.charCodeAt(0) + 1).fill(Need.rewrite)
for (const range of HARMLESS) {
  NEEDS.fill(Need.nothing, range.charCodeAt(0), range.charCodeAt(1) + 1)
}
set(SINGLE_QUOTES + DOUBLE_QUOTES, Need.straighten)
set(' \n', Need.blank)
set('<\\*_~\t\u00ad\u2010\u2011', Need.rewrite)

function set(characters: string, need: number): void {
  for (const character of characters) NEEDS[character.charCodeAt(0)] = need
}

/**
 * Returns what has to be done to a text, by a look at each character: most comments contain nothing to
 * rewrite, and the rewriting expression would try all its alternatives at every place.
 */
export function needOf(text: string): number {
  let most: number = Need.nothing
  let before = 0
  let row = 0
  let run = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    const need = code < NEEDS.length ? (NEEDS[code] as number) : Need.rewrite
    row = code === before ? row + 1 : 1
    run = need === Need.blank ? 0 : run + 1
    const isLong = run > LONGEST_RUN || (run > 0 && row > LONGEST_ROW)
    if (need === Need.rewrite || isLong || isOpening(before, code)) return Need.rewrite
    most = Math.max(most, need)
    before = code
  }
  return ADDRESS_MARK.test(text) ? Need.rewrite : most
}

const [NUMBER_SIGN, AMPERSAND, SLASH] = [35, 38, 47]
const [OPENING_BRACKET, CLOSING_BRACKET, PARENTHESIS] = [91, 93, 40]
const [EXCLAMATION_MARK, FULL_STOP, QUESTION_MARK] = [33, 46, 63]
const FIRST_LETTER_BEYOND_ASCII = 0xc0

/**
 * Whether two characters may begin an address, an entity, a link's target, the end of a forum quotation or a sentence
 * glued to the one before: not in "and/or", "Q & A", "node.js".
 */
function isOpening(first: number, second: number): boolean {
  if (first === SLASH) return second === SLASH
  if (first === OPENING_BRACKET) return second === SLASH
  if (first === CLOSING_BRACKET) return second === PARENTHESIS
  if (first === AMPERSAND) return second === NUMBER_SIGN || isAsciiLetter(second)
  const isEnd = first === FULL_STOP || first === EXCLAMATION_MARK || first === QUESTION_MARK
  return isEnd && (isAsciiCapital(second) || second >= FIRST_LETTER_BEYOND_ASCII)
}
