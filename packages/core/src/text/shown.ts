import type { ParsedText } from './parse.js'
import type { Span, Token } from './token.js'

/** What shows of what stands between two words: a space, or what makes one; not emphasis, tags and the like. */
const SPACE = /\s|&nbsp;|<br\b/i

/** A stretch of tokens as its readers see it: on one line, and without the markup between its words. */
export function shownOf(text: ParsedText, { from, to }: Span): string {
  let shown = ''
  let last = (text.tokens[from] as Token).start
  for (const { start, end } of text.tokens.slice(from, to)) {
    shown += (SPACE.test(text.slice(last, start)) ? ' ' : '') + text.slice(start, end)
    last = end
  }
  return shown
}
