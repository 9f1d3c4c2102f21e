import { Role } from '../../reading.js'
import type { ParsedText } from '../../text/parse.js'
import { isContent, type Span, type Token } from '../../text/token.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'
import { WordClasses } from '../word-classes.js'
import { lexicon } from './lexicon.js'

const classes = new WordClasses(lexicon)

/** Other words that matter in a sentence, from which it says something in spite of its vague words. */
const TELLING_WORDS = 5
/** Nats of a tie by which a sentence names a point of the story. */
const TELLING_TIE = 1

export const rule = defineRule({
  id: 'no-vague',
  summary: 'vague words standing where a point should be named',
  severity: 'warn',
  needs: null,
  options: {},
  check(reading) {
    const { tokens } = reading.comment
    let done = 0
    const reports: Report[] = []
    for (let from = 0; from < tokens.length; from += 1) {
      const to = from < done ? -1 : vagueEnd(tokens, from)
      if (to < 0) continue
      done = to
      if (isEmptySentence(reading, from, to)) reports.push(report(reading.comment, { from, to }))
    }
    return reports
  },
})

function report(comment: ParsedText, span: Span): Report {
  const { start, end } = comment.reach(span)
  const reason = `“${comment.slice(start, end)}” could be anything. Name the one you have in mind.`
  return { start, end, reason }
}

type Part = keyof typeof lexicon

function is(token: Token | undefined, part: Part): boolean {
  return token?.kind === 'word' && classes.of(token.lexeme).has(part)
}

/** Where a vague phrase ends that begins here; -1 when none does. */
function vagueEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  if (is(first, 'all') && tokens[from + 1]?.lexeme.normal === 'you') {
    if (is(tokens[from + 2], 'spoken')) return endHere(tokens, from + 3)
  }
  if (!is(first, 'which') || is(tokens[from - 1], 'which')) return -1
  let at = from + 1
  while (is(tokens[at], 'between') || is(tokens[at], 'which')) at += 1
  return is(tokens[at], 'vague') ? endHere(tokens, at + 1) : -1
}

/** The end, unless what follows names the point, or makes another noun of it: "point of view". */
function endHere(tokens: readonly Token[], to: number): number {
  const next = tokens[to]
  const goesOn = next?.sentence === tokens[to - 1]?.sentence && next !== undefined
  if (goesOn && (is(next, 'narrows') || next.pos === 'NOUN' || next.value === ':')) return -1
  return to
}

/** Whether nothing else in the sentence names a point. */
function isEmptySentence(
  { comment, roles, storyTies, parentTies }: RuleContext<unknown>,
  from: number,
  to: number,
): boolean {
  const { tokens, sentences } = comment
  const { sentence } = tokens[from] as Token
  const span = sentences[sentence] as Span
  const isInside = (i: number) => i >= span.from && i < span.to
  const isTied = [...storyTies, ...parentTies].some(
    (tie) => tie.weight >= TELLING_TIE && isInside(tie.comment.from),
  )
  const others = tokens.slice(span.from, span.to).filter(({ index }) => index < from || index >= to)
  if (isTied || others.some(({ kind, quoted }) => quoted || kind === 'number')) return false
  const telling = others.filter((token) => isContent(token) && roles[token.index] === Role.own)
  return roles[from] !== Role.quoted && telling.length < TELLING_WORDS
}
