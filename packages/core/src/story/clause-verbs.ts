/** Finds the verbs of the clause around a word. */

import { isVerb, type Token } from '../text/token.js'
import { WordSet } from '../text/words/facet.js'

/** Most tokens of a clause to look at around a word; longer stretches are seldom one clause. */
const CLAUSE = 30

const BOUND = /^(?:CCONJ|SCONJ)$/
const RELATIVE = WordSet.of('that which who whom whose where when why how')

/** Whether the clause around a word has a verb; an auxiliary counts. */
export function hasVerb(tokens: readonly Token[], at: number): boolean {
  return verbFrom(tokens, at, -1) !== undefined || verbFrom(tokens, at, 1) !== undefined
}

/** The nearest verb of the clause on one side of a word. */
export function verbFrom(tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined {
  const { sentence } = tokens[at] as Token
  for (let i = at + step; Math.abs(i - at) <= CLAUSE; i += step) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== sentence || isBound(token)) return undefined
    if (isVerb(token)) return token
  }
  return undefined
}

function isBound({ kind, value, pos, lexeme }: Token): boolean {
  if (kind === 'punctuation') return value !== '-' && value !== "'"
  return BOUND.test(pos) || RELATIVE.has(lexeme)
}
