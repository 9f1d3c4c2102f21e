import type { ParsedText } from './parse.js'
import type { Span, Token } from './token.js'

/** Whatever between two words shows as a space: white space or its HTML, but not emphasis or other tags. */
const SPACE = /\s|&nbsp;|<br\b/i

/** Returns a stretch of tokens as readers see it: on one line, without the markup between its words. */
export function shownOf(text: ParsedText, { from, to }: Span): string {
  let shown = ''
  let last = (text.tokens[from] as Token).start
  for (const { start, end } of text.tokens.slice(from, to)) {
    shown += (SPACE.test(text.slice(last, start)) ? ' ' : '') + text.slice(start, end)
    last = end
  }
  return shown
}
