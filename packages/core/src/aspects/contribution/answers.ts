import { remembered } from '../../kit/remembered.js'
import type { PreparedText } from '../../story/prepare.js'
import type { ParsedText } from '../../text/parse.js'
import type { Span, Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import { CueFinder } from './cue-finder.js'
import { endsInQuestionMark, isRhetorical } from './questions.js'

/** What a question to readers asks for. */
export type Wanted = 'yes-no' | 'place' | 'name' | 'amount' | 'time' | 'way' | 'opinion'

/**
 * Length of a story, in tokens, above which it says something itself, whatever its title asks, unless it ends by asking
 * for help.
 */
const LONGEST_QUESTION = 250
/** Share of a longer story that counts as its end. */
const END = 0.2

let asking: CueFinder<Wanted> | undefined
let pleading: CueFinder<'plea'> | undefined
let answering: CueFinder<Wanted> | undefined

/** What a story wants from its readers; empty when it asks for nothing. */
export const wantedBy = remembered(findWanted)

/** Whether a story asks its readers for something. */
export function asksReaders(story: PreparedText | null): boolean {
  return story !== null && wantedBy(story).size > 0
}

function findWanted({ heading, body }: PreparedText): ReadonlySet<Wanted> {
  const wanted = new Set<Wanted>()
  const isQuestion = [heading, body].some(({ tokens, sentences }) =>
    sentences.some((sentence) => endsInQuestionMark(tokens, sentence)),
  )
  const isLong = body.tokens.length > LONGEST_QUESTION
  if (isLong ? !pleads(body) : !isQuestion) return wanted
  // Whoever asks for help wants to know a way, whatever else they ask for.
  if (isLong) wanted.add('way')
  asking ??= new CueFinder('questions')
  for (const { tokens } of [heading, body]) {
    const cues = asking.find(tokens, { from: 0, to: tokens.length }, () => true)
    for (const { group } of cues) wanted.add(group)
  }
  return wanted
}

/** Whether a text ends by asking for help. */
function pleads({ tokens, sentences }: ParsedText): boolean {
  pleading ??= new CueFinder('pleas')
  const from = tokens.length * (1 - END)
  return sentences.some(
    (sentence) =>
      sentence.from >= from && pleading?.find(tokens, sentence, ({ quoted }) => !quoted).length,
  )
}

const WHAT = WordSet.of('what whats whose')

/**
 * What the questions of a text want, each judged by its own words; a question without a question word wants yes or no.
 */
export function wantedByQuestions({ tokens, sentences }: ParsedText): ReadonlySet<Wanted> {
  const wanted = new Set<Wanted>()
  for (const sentence of sentences) {
    if (!endsInQuestionMark(tokens, sentence) || isRhetorical(tokens, sentence)) continue
    asking ??= new CueFinder('questions')
    const cues = asking.find(tokens, sentence, () => true)
    for (const { group } of cues) wanted.add(group)
    const isWhat = tokens.slice(sentence.from, sentence.to).some(({ lexeme }) => WHAT.has(lexeme))
    if (isWhat) wanted.add('name')
    else if (cues.length === 0) wanted.add('yes-no')
  }
  return wanted
}

/**
 * Grades how well a sentence answers: 0 not at all, 1 with nothing that was wanted, 2 in one wanted way, 3 in several.
 */
export function answerGrade(
  tokens: readonly Token[],
  sentence: Span,
  wanted: ReadonlySet<Wanted>,
  isOpen: (token: Token) => boolean,
): 0 | 1 | 2 | 3 {
  answering ??= new CueFinder('answers')
  const offered = new Set(answering.find(tokens, sentence, isOpen).map(({ group }) => group))
  if (offered.size === 0) return 0
  const fitting = [...offered].filter((kind) => wanted.has(kind)).length
  return fitting === 0 ? 1 : fitting === 1 ? 2 : 3
}
