import type { ParsedText } from './text/parse.js'
import type { Token } from './text/token.js'
import type { Abstention } from './types.js'

/** Fewest words by which a language can be told. */
const FEWEST_WORDS = 8
/** Share of function words below which a text is not English: in English one word in three is. */
const LEAST_FUNCTION_SHARE = 0.08
/**
 * Surprise from which a word is unknown, in nats, and the share of such words above which a text
 * without function words is foreign rather than a headline or a list: "Opening Hours: Monday ...".
 */
const UNKNOWN = 13.9
const LEAST_UNKNOWN_SHARE = 1 / 3

/** Why a comment can't be judged before it is read; null when it can. */
export function abstainUnread(comment: string, maxLength: number): Abstention | null {
  if (comment.length > maxLength) {
    const detail = `The comment has ${comment.length} characters; at most ${maxLength} are judged.`
    return { reason: 'too-large', detail }
  }
  return /\S/.test(comment) ? null : { reason: 'empty', detail: 'There is nothing to judge yet.' }
}

/** Why a comment can't be judged once it is read; null when it can. */
export function abstainRead({ text, tokens }: ParsedText): Abstention | null {
  const words = tokens.filter((token) => token.kind === 'word')
  const isForeignScript = isMostlyForeign(text)
  if (words.length === 0 && !isForeignScript) return null
  if (!isForeignScript && !isForeign(words)) return null
  return {
    reason: 'language',
    detail: 'Only English is judged, and this seems to be another language.',
  }
}

function isForeign(words: readonly Token[]): boolean {
  if (words.length < FEWEST_WORDS) return false
  const known = words.filter((token) => token.lexeme.isFunction).length
  const unknown = words.filter((token) => token.lexeme.rarity >= UNKNOWN).length
  return known < words.length * LEAST_FUNCTION_SHARE && unknown > words.length * LEAST_UNKNOWN_SHARE
}

function isMostlyForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters > 0 && latin < letters / 2
}
