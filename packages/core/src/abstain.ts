import { isAsciiLetter } from './kit/ascii.js'
import type { Answered } from './reading.js'
import type { PreparedText } from './story/prepare.js'
import { isOtherLanguage, UNKNOWN } from './text/other-languages.js'
import type { ParsedText } from './text/parse.js'
import type { Lexeme, Token } from './text/token.js'
import type { Abstention } from './types.js'

/** Fewest words from which a language can be recognised. */
const FEWEST_WORDS = 8
/** Share of function words below which a text is not English: in English they are one word in three. */
const LEAST_FUNCTION_SHARE = 0.08
/**
 * Share of unknown words above which a text without function words is foreign, rather than a headline or a list
 * such as "Opening Hours: Monday ...".
 */
const LEAST_UNKNOWN_SHARE = 1 / 3

const NOTHING: Abstention = { reason: 'empty', detail: 'There is nothing to judge yet.' }

/** Why a comment can't be judged, as far as its raw text shows; null when it may be read. */
export function abstainUnread(comment: string, maxLength: number): Abstention | null {
  if (comment.length > maxLength) {
    const detail = `The comment has ${comment.length} characters; at most ${maxLength} are judged.`
    return { reason: 'too-large', detail }
  }
  return /\S/.test(comment) ? null : NOTHING
}

/** Why a comment can't be judged once it is read; null when it can. */
export function abstainRead(comment: ParsedText, { story, parent }: Answered): Abstention | null {
  // HTML comments, inline disables among them, are not part of what the comment says.
  if (comment.tokens.length === 0) return NOTHING
  const isForeign =
    isMostlyForeign(comment.text) ||
    lacksEnglish(comment.tokens) ||
    isForeignBeside(comment.tokens, [story, parent])
  if (!isForeign) return null
  return {
    reason: 'language',
    detail: 'Only English is judged, and this seems to be in another language.',
  }
}

/** Whether a longer text has almost no English function words and many unknown words, whatever its language is. */
function lacksEnglish(tokens: readonly Token[]): boolean {
  let words = 0
  let functionWords = 0
  let unknown = 0
  for (const { kind, lexeme } of tokens) {
    if (kind !== 'word') continue
    words += 1
    if (lexeme.isFunction) functionWords += 1
    else if (lexeme.rarity >= UNKNOWN) unknown += 1
  }
  return (
    words >= FEWEST_WORDS &&
    functionWords < words * LEAST_FUNCTION_SHARE &&
    unknown > words * LEAST_UNKNOWN_SHARE
  )
}

/**
 * Whether a comment is in another language even when foreign words that an English story uses (a dish, a film)
 * don't count.
 */
function isForeignBeside(
  tokens: readonly Token[],
  answered: readonly (PreparedText | null)[],
): boolean {
  if (!isOtherLanguage(tokens)) return false
  const english = answered.filter((text) => text !== null && isEnglish(text)) as PreparedText[]
  const isNamed = (lexeme: Lexeme) => english.some(({ terms }) => terms.of(lexeme) !== undefined)
  return english.length === 0 || isOtherLanguage(tokens, isNamed)
}

function isEnglish({ heading, body }: PreparedText): boolean {
  const tokens = [...heading.tokens, ...body.tokens]
  return !lacksEnglish(tokens) && !isOtherLanguage(tokens)
}

/** Most letters that one UTF-16 code unit can become in NFC. */
const MOST_COMPOSED = 3

function isMostlyForeign(text: string): boolean {
  if (!mayBeMostlyForeign(text)) return false
  // A Korean syllable is one letter or three, depending on how it is encoded.
  const composed = text.normalize('NFC')
  const letters = composed.match(/\p{L}/gu)?.length ?? 0
  const latin = composed.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters > 0 && latin < letters / 2
}

const BEYOND_ASCII = /[^\0-\x7f]/

/** Quick test whether most letters could be non-Latin: a few quotation marks and accents are not enough. */
function mayBeMostlyForeign(text: string): boolean {
  if (!BEYOND_ASCII.test(text)) return false
  let plain = 0
  let beyond = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code > 0x7f) beyond += 1
    else if (isAsciiLetter(code)) plain += 1
  }
  return beyond * MOST_COMPOSED > plain
}
