import { isAsciiCapital, isAsciiLetter } from '../../kit/ascii.js'
import { ADDRESS_MARK } from './addresses.js'

/** What has to be done about a character or a text before it is tokenised, from the least to the most. */
export const Need = {
  /** Nothing; and it ends a run. */
  blank: 0,
  nothing: 1,
  /** It is a quotation mark, or holds some. */
  straighten: 2,
  /** It is rewritten, or begins what is. Of slashes and `&` the next character tells. */
  rewrite: 3,
} as const

/** Quotation marks and apostrophes that become those of ASCII, and look-alikes of them; the first two are those of Windows. */
export const SINGLE_QUOTES = '\u0091\u0092‘’‛ʻʼʹꞌ՚׳´′'
export const DOUBLE_QUOTES = '\u0093\u0094“”„‟«»‹›「」〝〞″'

/**
 * wink-nlp is quadratic in runs without white space and cubic in `//:` repeated (100,000 `a` take
 * 5 s). English words and most file paths are shorter than this.
 */
export const LONGEST_RUN = 100
/** The same character in a row that is left as it is. */
const LONGEST_ROW = 3

/** Letters, dashes and signs of English and its neighbours, from and to. */
const HARMLESS = [' ~', '¡ſ', '‐―', '†…', '€€', '™™'] as const
const LAST_HARMLESS = '™'

/** What each character up to the last harmless one needs; all after it are rewritten. */
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
 * What has to be done about a text, by a look at each character: most comments hold nothing to
 * rewrite, and the expression that rewrites tries all its alternatives at each place.
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
 * Whether an address, an entity, the target of a link, the end of a quotation in a forum or a sentence glued to the one
 * before may begin with two characters: not in "and/or", "Q & A", "node.js".
 */
function isOpening(first: number, second: number): boolean {
  if (first === SLASH) return second === SLASH
  if (first === OPENING_BRACKET) return second === SLASH
  if (first === CLOSING_BRACKET) return second === PARENTHESIS
  if (first === AMPERSAND) return second === NUMBER_SIGN || isAsciiLetter(second)
  const isEnd = first === FULL_STOP || first === EXCLAMATION_MARK || first === QUESTION_MARK
  return isEnd && (isAsciiCapital(second) || second >= FIRST_LETTER_BEYOND_ASCII)
}
