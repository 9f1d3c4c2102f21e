import type { Lexicon } from '../formulas/types.js'
import { WordClasses } from '../formulas/word-classes.js'
import type { Token } from '../text/token.js'

/** Where some tokens, at least one, begin and end. Every comment that is judged has one. */
export function reachOf(tokens: readonly Token[]): { start: number; end: number } {
  return { start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end }
}

/** Returns a test whether a token is a word of a class in a rule's lexicon. */
export function classTest<Name extends string>(
  lexicon: Lexicon<Name>,
): (token: Token | undefined, name: Name) => boolean {
  const classes = new WordClasses(lexicon)
  return (token, name) => token?.kind === 'word' && classes.has(token.lexeme, name)
}
