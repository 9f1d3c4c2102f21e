import { WordSet } from '../../text/facet.js'
import type { Token } from '../../text/token.js'

/** What stands for who a story is by, and for the story. */
const tellers = 'author writer poster op narrator speaker article essay story post piece video text'
const TOLD_BY = WordSet.of(tellers)
/** What says that a summary follows, where it opens a sentence: "Basically", "Long story short", "In a nutshell". */
const openings = 'tldr tl;dr tl summary basically summarised summarized recap'
const SUMMARY = WordSet.of(openings)
const shortly = 'short nutshell'
const SHORTLY = WordSet.of(shortly)
const BEFORE_SHORTLY = WordSet.of('in a story')
/** Tokens before the end of such an opening at most. */
const OPENING = 3
const THEY = WordSet.of('he she they')
const IS_THIS = new WordSet(['this'])
/** What is said of who tells, as they tell. */
const reports =
  'tells says describes explains mentions argues proposes recounts discusses shows talks'
const REPORTS = WordSet.of(reports)
const OUTSIDE = WordSet.of(`${tellers} ${openings} ${shortly} ${reports}`)

/** "TL;DR", "the author proposes", "In this video he": a word by which the story is told from outside. */
export function summarises(tokens: readonly Token[], at: number, from: number): boolean {
  const { lexeme } = tokens[at] as Token
  // Few words are any of them, so that one look is enough for most.
  if (!OUTSIDE.has(lexeme)) return false
  const isBefore = (set: WordSet, back = 1) =>
    at - back >= from && set.has((tokens[at - back] as Token).lexeme)
  if (SUMMARY.has(lexeme)) return at - from < OPENING
  if (SHORTLY.has(lexeme)) return at - from < OPENING && isBefore(BEFORE_SHORTLY)
  // "She also mentions" has a word between.
  if (REPORTS.has(lexeme)) return [1, 2].some((b) => isBefore(THEY, b) || isBefore(TOLD_BY, b))
  if (!TOLD_BY.has(lexeme)) return false
  return isBefore(IS_THIS) || /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')
}
