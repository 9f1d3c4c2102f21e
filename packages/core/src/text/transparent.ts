import type { Token } from './token.js'

const SIGNS: ReadonlySet<string> = new Set('"\'“”‘’«»*_~`()[]')

/** Quotation marks, brackets, Markdown emphasis: words beside them are neighbours all the same. */
export function isTransparent({ kind, value }: Token): boolean {
  return (kind === 'punctuation' || kind === 'symbol') && SIGNS.has(value[0] ?? '')
}
