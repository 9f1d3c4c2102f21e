import type { Span, Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import { CueFinder } from './cue-finder.js'

let finder: CueFinder<'call' | 'tag'> | undefined

/** Words that open a genuine question. */
const OPENERS = WordSet.of(
  'what whats when whens where wheres which who whos whom whose why how hows is are was were do does did have has had can could should will would may might any anyone anybody',
)

/**
 * Whether a sentence ends in a question mark that is not part of a quotation; an emoticon or a bracket may follow it.
 */
export function endsInQuestionMark(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = to - 1; at >= from; at -= 1) {
    const { kind, value, quoted } = tokens[at] as Token
    if (kind === 'word' || kind === 'number') return false
    if (value.startsWith('?')) return !quoted
  }
  return false
}

/** Whether a sentence that ends in a question mark asks nobody anything: an appeal, an outcry, a tag. */
export function isRhetorical(tokens: readonly Token[], sentence: Span): boolean {
  finder ??= new CueFinder('rhetorical')
  const cues = finder.find(tokens, sentence, () => true)
  if (cues.length === 0) return false
  const first = firstWord(tokens, sentence)
  const isCall = cues.some(
    // "Hey, who else ...?": one word may come before.
    ({ group, from }) => group === 'call' && from <= first + 2 && opensPart(tokens, from, sentence),
  )
  const tag = cues.find((cue) => cue.group === 'tag' && isTag(tokens, cue, sentence))
  return isCall || (tag !== undefined && !asks(tokens, { from: sentence.from, to: tag.from }))
}

function firstWord(tokens: readonly Token[], { from, to }: Span): number {
  let at = from
  while (at < to && tokens[at]?.kind !== 'word') at += 1
  return at
}

/** Whether some part of the sentence opens the way questions do. */
export function asks(tokens: readonly Token[], sentence: Span): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (OPENERS.has((tokens[at] as Token).lexeme) && opensPart(tokens, at, sentence)) return true
  }
  return false
}

/**
 * Whether a sentence asks by a word, or by a single question mark: "12.60?" and "A ferry?!" are outcries, "12 or 15?"
 * offers a choice.
 */
export function waitsForAnswer(tokens: readonly Token[], sentence: Span): boolean {
  if (asks(tokens, sentence)) return true
  const said = tokens.slice(sentence.from, sentence.to)
  const marks = said
    .map(({ value }) => value)
    .join('')
    .match(/[!?]+/g)
  const criesOut =
    said.some(({ kind }) => kind === 'number') && !said.some(({ lexeme }) => lexeme.normal === 'or')
  return (
    marks?.length === 1 && marks[0] === '?' && !criesOut && endsInQuestionMark(tokens, sentence)
  )
}

/** Whether a sentence ends in a question mark and waits for an answer: a bare "Why?" does, "right?" does not. */
export function isOpenQuestion(tokens: readonly Token[], sentence: Span): boolean {
  if (!endsInQuestionMark(tokens, sentence)) return false
  if (asks(tokens, sentence)) return true
  return waitsForAnswer(tokens, sentence) && !isRhetorical(tokens, sentence)
}

function opensPart(tokens: readonly Token[], at: number, { from }: Span): boolean {
  return at <= from + 1 || tokens[at - 1]?.kind !== 'word'
}

/** Whether a stretch is a tag: it ends the sentence, after a comma or a dash, or is all of it. */
function isTag(tokens: readonly Token[], { from, to }: Span, sentence: Span): boolean {
  if (from !== sentence.from && tokens[from - 1]?.kind !== 'punctuation') return false
  let at = to
  while (at < sentence.to && tokens[at]?.kind !== 'word') at += 1
  return at === sentence.to
}
