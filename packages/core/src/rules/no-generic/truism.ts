import type { FormulaKind } from '../../formulas/index.js'
import type { Reading } from '../../reading.js'
import { isNoun, type Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'

/** Kinds that the verdict in a truism is found as: it praises and blames nothing of the story. */
const VERDICTS: ReadonlySet<FormulaKind | 'nothing'> = new Set([
  'praise',
  'blame',
  'agreement',
  'reaction',
  'nothing',
])
const IS = WordSet.of('is are')
/** What says that it is so at all times, or of all of a kind. */
const EVER = WordSet.of('never always often seldom rarely sometimes everything nothing only a an')
/** Tokens before "is": "hard work is". */
const REACH = 3

/** Whether a comment is one saying of what is true at all times: "growth is never easy", "time is a healer", "rules are rules". */
export function isTruism({ comment }: Reading, kind: FormulaKind | 'nothing'): boolean {
  const { tokens, sentences } = comment
  if (!VERDICTS.has(kind) || sentences.length !== 1) return false
  const is = tokens.findIndex(({ lexeme }) => IS.has(lexeme))
  if (is < 1 || is > REACH || !tokens.slice(0, is).every(isBare)) return false
  const [subject, after] = [tokens[is - 1] as Token, tokens[is + 1]]
  if (after === undefined || subject.pos === 'ADJ') return false
  return EVER.has(after.lexeme) || after.lexeme === subject.lexeme
}

/** A noun without an article, and what describes it: it stands for all of a kind. */
function isBare(token: Token): boolean {
  return !token.quoted && (isNoun(token) || token.pos === 'ADJ')
}
