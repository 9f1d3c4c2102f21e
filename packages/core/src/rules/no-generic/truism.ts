import type { FormulaKind } from '../../formulas/index.js'
import type { Reading } from '../../reading.js'
import { isNoun, type Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'

/**
 * Formula kinds that the verdict in a truism may be taken for, although it neither praises nor blames anything
 * of the story.
 */
const VERDICTS: ReadonlySet<FormulaKind | 'nothing'> = new Set([
  'praise',
  'blame',
  'agreement',
  'reaction',
  'nothing',
])
const IS = WordSet.of('is are')
/** Words that say that something is always so, or so of all things of a kind. */
const EVER = WordSet.of('never always often seldom rarely sometimes everything nothing only a an')
/** Most tokens before "is": "hard work is". */
const REACH = 3

/**
 * Whether a comment is one sentence of general truth: "growth is never easy", "time is a healer", "rules are
 * rules".
 */
export function isTruism({ comment }: Reading, kind: FormulaKind | 'nothing'): boolean {
  const { tokens, sentences } = comment
  if (!VERDICTS.has(kind) || sentences.length !== 1) return false
  const is = tokens.findIndex(({ lexeme }) => IS.has(lexeme))
  if (is < 1 || is > REACH || !tokens.slice(0, is).every(isBare)) return false
  const [subject, after] = [tokens[is - 1] as Token, tokens[is + 1]]
  if (after === undefined || subject.pos === 'ADJ') return false
  return EVER.has(after.lexeme) || after.lexeme === subject.lexeme
}

/** Whether it is a noun without an article, which stands for all of a kind, or an adjective before one. */
function isBare(token: Token): boolean {
  return !token.quoted && (isNoun(token) || token.pos === 'ADJ')
}
