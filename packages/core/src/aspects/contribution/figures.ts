import { remembered } from '../../kit/remembered.js'
import { hashOfPair } from '../../story/copies.js'
import type { PreparedText } from '../../story/prepare.js'
import type { Token } from '../../text/token.js'

/** Tokens of a text that are searched; a figure further on in a longer text counts as new when it is repeated. */
const MOST_TOKENS = 100_000
/** Maximum number of tokens from a figure to its unit: "40 long minutes". */
const REACH = 2

/** Whether a token is a figure: "40", "forty". */
export function isFigure({ kind, pos }: Token): boolean {
  return kind === 'number' || pos === 'NUM'
}

/** Whether a text has the same figure beside the same word, in the same order: "40 minutes", "line 12". */
export function tellsFigure(text: PreparedText, first: Token, last: Token): boolean {
  return figuresOf(text).has(hashOfPair(first, last))
}

const figuresOf = remembered(({ body: { tokens } }: PreparedText): ReadonlySet<number> => {
  const figures = new Set<number>()
  const add = (first: Token | undefined, last: Token | undefined) => {
    if (first !== undefined && last !== undefined) figures.add(hashOfPair(first, last))
  }
  for (const figure of tokens.slice(0, MOST_TOKENS)) {
    if (!isFigure(figure)) continue
    for (let away = 1; away <= REACH; away += 1) {
      add(figure, tokens[figure.index + away])
      add(tokens[figure.index - away], figure)
    }
  }
  return figures
})
