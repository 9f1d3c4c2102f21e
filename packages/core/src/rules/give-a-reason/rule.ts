import { type FoundContribution, type Reading, Role } from '../../reading.js'
import { isContent, isProse, type Span, type Token } from '../../text/token.js'
import { defineRule } from '../rule.js'
import { classTest } from '../tokens.js'
import { lexicon } from './lexicon.js'

const is = classTest(lexicon)

/** Own words from which a comment has had room for its reasons, however they are worded. */
const MOST_WORDS = 30
/** Content words after a verdict from which they may well give its reason. */
const MORE_WORDS = 5
/** Most words from the person who takes a side to its verb: "I do not really agree". */
const LONGEST_STANCE = 4

export const rule = defineRule({
  id: 'give-a-reason',
  summary: 'a verdict without a because',
  severity: 'info',
  needs: null,
  options: {},
  check(reading) {
    const { comment, remainder } = reading
    if (remainder.words > MOST_WORDS) return []
    const at = comment.tokens.findIndex((_, i) => isVerdict(comment.tokens, i))
    const verdict = comment.tokens[at]
    if (verdict === undefined || hasReason(reading, at) || goesOn(reading, at)) return []
    const sentence = comment.sentences[verdict.sentence] as Span
    return [
      {
        start: comment.reach(sentence).start,
        end: verdict.end,
        reason:
          'This is a verdict without a reason. Add what makes you think so: one example will do.',
      },
    ]
  },
})

/** Whether more is said after the verdict, or the sentence asks rather than judges. */
function goesOn({ comment, roles }: Reading, at: number): boolean {
  const { tokens, sentences } = comment
  const { sentence } = tokens[at] as Token
  const { to: end } = sentences[sentence] as Span
  const after = tokens.slice(at + 1)
  const said = after.filter((token) => isContent(token) && roles[token.index] === Role.own)
  return said.length >= MORE_WORDS || (tokens[end - 1] as Token).value === '?'
}

/** Whether anything can be the reason: anything that the comment adds, a number, a quotation or a link. */
function hasReason({ comment, contributions }: Reading, at: number): boolean {
  if (contributions.some((one) => !isSide(one, comment.tokens, at))) return true
  return comment.tokens.some(
    (token) =>
      token.quoted ||
      token.kind === 'number' ||
      token.kind === 'url' ||
      is(token, 'because') ||
      /^[:–—]$/.test(token.value),
  )
}

/** Whether a counterpoint is only the verdict itself: "I disagree", "we do not agree". */
function isSide({ kind, from }: FoundContribution, tokens: readonly Token[], at: number): boolean {
  const isNear = from < at && at - from <= LONGEST_STANCE
  return kind === 'counterpoint' && isNear && /^(?:i|we)$/.test(wordAt(tokens, from))
}

/** Whether a verdict is here: "I disagree", "the second claim is simply wrong", "best article this year". */
function isVerdict(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (!isProse(token)) return false
  if (is(token, 'stance'))
    return /^(?:i|we|not|n't|strongly|totally|completely|do|must|to)$/.test(wordAt(tokens, i - 1))
  if (!is(token, 'verdict')) return false
  if (/^(?:for|that|to|at|when)$/.test(wordAt(tokens, i + 1))) return false
  if (is(token, 'superlative')) return isEver(tokens, i)
  let before = i - 1
  while (is(tokens[before], 'degree')) before -= 1
  const isSaid =
    tokens[before]?.pos === 'AUX' || /^(?:'s|is|are|was|were|'re|s)$/.test(wordAt(tokens, before))
  const next = tokens[i + 1]
  return isSaid && (next?.pos !== 'NOUN' || is(next, 'thing'))
}

/** Whether a superlative is a verdict: "best article this year", "worst idea ever", not "the best car to buy". */
function isEver(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.pos === 'NOUN' && /^(?:ever|this|i|all|so)$/.test(wordAt(tokens, i + 2))
}

function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lexeme.normal ?? ''
}
