import { isVerb, type Span, type Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import { OTHERS } from '../../text/words/pronouns.js'

/** Words for the author of a story, and for the story. */
const tellers = 'author writer poster op narrator speaker article essay story post piece video text'
const TOLD_BY = WordSet.of(tellers)
/**
 * Words that announce a summary at the start of a sentence: "Basically", "Long story short", "In a nutshell", "To sum
 * up".
 */
const openings = 'tldr tl;dr tl summary basically summarised summarized recap'
const SUMMARY = WordSet.of(openings)
const shortly = 'short nutshell sum'
const SHORTLY = WordSet.of(shortly)
const BEFORE_SHORTLY = WordSet.of('in a story to')
/** Number of tokens of a sentence within which such an opening must end. */
const OPENING = 3
const THIS = WordSet.of('this')
/** Verbs for what an author does. */
const reports =
  'tells says describes explains mentions argues proposes recounts discusses shows talks'
const REPORTS = WordSet.of(reports)
const OUTSIDE = WordSet.of(`${tellers} ${openings} ${shortly} ${reports}`)

/** Whether a word looks at the story from outside: "TL;DR", "the author proposes", "In this video he". */
export function summarises(tokens: readonly Token[], at: number, from: number): boolean {
  const { lexeme } = tokens[at] as Token
  // Most words are none of these, which one look shows.
  if (!OUTSIDE.has(lexeme)) return false
  const isBefore = (set: WordSet, back = 1) =>
    at - back >= from && set.has((tokens[at - back] as Token).lexeme)
  if (SUMMARY.has(lexeme)) return at - from < OPENING
  if (SHORTLY.has(lexeme)) return at - from < OPENING && isBefore(BEFORE_SHORTLY)
  // In "She also mentions" a word stands between.
  if (REPORTS.has(lexeme)) return [1, 2].some((b) => isBefore(OTHERS, b) || isBefore(TOLD_BY, b))
  if (!TOLD_BY.has(lexeme)) return false
  return isBefore(THIS) || isVerb(tokens[at + 1])
}

const LEADS = WordSet.of('so ok okay well right just and hi hello wait sorry')
const IF = WordSet.of('if')
const I = WordSet.of('i')
const HAVE = WordSet.of("have 've")
const UNDERSTAND = WordSet.of(
  'understand understood follow followed get got read see hear heard remember',
)
const WHAT = WordSet.of('it this that you things all the your post article story text notice page')
const RIGHTLY = WordSet.of('right correctly properly well rightly')

/**
 * Where a sentence goes on after an opening that only checks the writer's understanding, "So if I get it right, "; its
 * start if there is none.
 */
export function recapsUntil(tokens: readonly Token[], { from, to }: Span): number {
  const skip = (at: number, set: WordSet): number => {
    let next = at
    while (next < to && set.has((tokens[next] as Token).lexeme)) next += 1
    return next
  }
  const start = skip(from, LEADS)
  const self = skip(start, IF)
  const verb = skip(skip(self, I), HAVE)
  const object = skip(verb, UNDERSTAND)
  if (self === start || verb === self || object === verb) return from
  const end = skip(skip(object, WHAT), RIGHTLY)
  return /^[,:]$/.test(tokens[end]?.value ?? '') ? end + 1 : from
}
