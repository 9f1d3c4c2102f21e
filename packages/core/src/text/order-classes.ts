import type { Token } from './token.js'

/** Function words common enough for their neighbours to be known, each a class of its own. */
const OWN_CLASS: ReadonlySet<string> = new Set(
  "the a an to of in for and or but i you it is are was be have has do not n't this that my your if with on at as from 's we they he she can will would".split(
    ' ',
  ),
)

/** The class of the beginning and end of a sentence. */
export const EDGE = '^'

export function isOwnClass(normal: string): boolean {
  return OWN_CLASS.has(normal)
}

/** The class of a punctuation mark. */
export function classOfSign(value: string): 'END' | 'PUNCT' {
  return value[0] === '.' || value[0] === '!' || value[0] === '?' ? 'END' : 'PUNCT'
}

/** The class by which a token's neighbours are judged: itself if a common function word, else its part of speech. */
export function orderClassOf({ kind, pos, value, lexeme }: Token): string {
  if (kind === 'punctuation') return classOfSign(value)
  return isOwnClass(lexeme.normal) ? lexeme.normal : pos
}
