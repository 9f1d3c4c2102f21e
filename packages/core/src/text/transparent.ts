import type { Token } from './token.js'

const SIGNS: ReadonlySet<string> = new Set('"\'“”‘’«»*_~`()[]')

/** Whether a token is a quotation mark, bracket or Markdown emphasis: words on either side count as adjacent. */
export function isTransparent({ kind, value }: Token): boolean {
  return (kind === 'punctuation' || kind === 'symbol') && SIGNS.has(value[0] ?? '')
}
