import type { ParsedText } from './text/parse.js'
import type { Abstention } from './types.js'

/** Fewest words by which a language can be told. */
const FEWEST_WORDS = 8
/** Share of function words below which a text is not English: in English one word in three is. */
const LEAST_FUNCTION_SHARE = 0.08

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
  const known = words.filter((token) => token.lexeme.isFunction).length
  const isForeign = words.length >= FEWEST_WORDS && known < words.length * LEAST_FUNCTION_SHARE
  if (!isForeignScript && !isForeign) return null
  return {
    reason: 'language',
    detail: 'Only English is judged, and this seems to be another language.',
  }
}

function isMostlyForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters > 0 && latin < letters / 2
}
