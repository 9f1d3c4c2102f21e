import type { Lexeme, Token } from '../text/token.js'
import { WordSet } from '../text/words/facet.js'

/** Words that open a question meant to be answered. "How" and "why" open exclamations just as often. */
const ASKING = WordSet.of('what where when which whose')
const INVERTED = WordSet.of('do does did can could will would should is are was were has have any')
/** Subjects after an inverted verb, by which a question is recognised before its mark is typed. */
const SUBJECTS = WordSet.of(
  'i you u it this that there we they he she anyone anybody someone the a any',
)
/** "Isn't it great?", "who doesn't love this?" */
const DENIALS = WordSet.of("n't nt not never")

/**
 * Finds the tokens within questions asked in earnest: after the word that opens one, up to its mark or,
 * where the words leave no doubt, to the end of the sentence, with no denial in between. Null if there
 * are none.
 */
export function findAsking(tokens: readonly Token[]): ReadonlySet<number> | null {
  let asking: Set<number> | null = null
  let end = 0
  for (let at = 0; at < tokens.length; at += 1) {
    if (!opensQuestion(tokens, at)) continue
    // All openings before an end share it, so that a sentence is searched only once.
    if (end <= at) end = endAfter(tokens, at)
    if (!isAsked(tokens, at, end)) continue
    if (end > at + 1) asking ??= new Set()
    for (let k = at + 1; k < end; k += 1) asking?.add(k)
    at = end
  }
  return asking
}

/** Whether a clause opens here with a word that can open a question. */
function opensQuestion(tokens: readonly Token[], at: number): boolean {
  const { lexeme, sentence } = tokens[at] as Token
  const before = tokens[at - 1]
  const opens = before === undefined || before.sentence !== sentence || before.kind !== 'word'
  return opens && (ASKING.has(lexeme) || INVERTED.has(lexeme))
}

/** Returns the first denial or question mark after a token, or the end of its sentence. */
function endAfter(tokens: readonly Token[], from: number): number {
  let at = from + 1
  while (
    isSameSentence(tokens, from, at) &&
    !DENIALS.has(tokens[at]?.lexeme) &&
    !isMark(tokens[at])
  )
    at += 1
  return at
}

/** Whether the stretch between two tokens is a question. */
function isAsked(tokens: readonly Token[], from: number, end: number): boolean {
  if (isSameSentence(tokens, from, end) && isMark(tokens[end])) return true
  return end > from + 1 && asks((tokens[from] as Token).lexeme, tokens[from + 1]?.lexeme)
}

function isSameSentence(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens[at]?.sentence === tokens[from]?.sentence
}

function isMark(token: Token | undefined): boolean {
  return token?.value[0] === '?'
}

/** Whether two words open a question even without a question mark: "where do", "is it". */
function asks(first: Lexeme, second: Lexeme | undefined): boolean {
  return (ASKING.has(first) ? INVERTED : SUBJECTS).has(second)
}
