import { parseArgs } from 'node:util'
import type { Linter } from '../../../core/src/index.js'
import { createLinter } from '../../../core/src/linter.js'
import { loadMeaning } from '../../../core/src/meaning.js'
import type { Assessment } from '../../../core/src/types.js'
import { here } from '../command.js'
import { type Corpus, type CorpusComment, findCorpora, readCorpus } from '../evaluate/corpora.js'
import { averagePrecision } from '../evaluate/metrics/average-precision.js'
import { seededRandom } from '../evaluate/metrics/random.js'
import { storyShelf } from '../evaluate/run.js'
import { runFit } from './run-fit.js'

/** A comment of `qa-2016`: its features by name, and how people labelled it. */
interface Answer {
  readonly thread: string
  readonly isDev: boolean
  readonly isGood: boolean
  readonly score: number
  readonly features: ReadonlyMap<string, number>
}

type Weights = Map<string, number>

/**
 * How well answers can be ranked by their words alone: `pnpm fit:answers [--corpora DIR]`. Fits a linear
 * model to which of two comments of a thread people labelled Good, on the train half of `qa-2016`, and
 * prints its mean average precision on dev. None of it ships; it shows what a score that was not fitted
 * to these labels can hope for.
 */
function main(): void {
  const { values } = parseArgs({ options: { corpora: { type: 'string' } } })
  const corpus = readCorpus(findCorpora(values.corpora, here), 'qa-2016')
  const answers = readAnswers(corpus)
  const dev = threadsOf(answers.filter(({ isDev }) => isDev))
  const train = threadsOf(answers.filter(({ isDev }) => !isDev))
  console.log(`score, dev: ${precision(dev, ({ score }) => score)}`)
  const kinds = { aspects: /^aspect/, words: /^word/, 'aspects and words': /^/ }
  for (const [name, kind] of Object.entries(kinds)) {
    const weights = weigh(train, kind)
    const rank = (answer: Answer) => worthOf(answer, weights, kind)
    console.log(`${name}, dev: ${precision(dev, rank)}, train: ${precision(train, rank)}`)
  }
}

function readAnswers(corpus: Corpus): Answer[] {
  const linter = createLinter({ meaning: loadMeaning() })
  const story = storyShelf(linter, corpus, { known: true })
  return corpus.comments.map((comment) => measure(linter, comment, story(comment.storyId)))
}

function measure(
  linter: Linter,
  comment: CorpusComment,
  story: ReturnType<ReturnType<typeof storyShelf>>,
): Answer {
  const assessment = linter.assess(comment.comment, { story })
  const features = new Map<string, number>(aspectsOf(assessment))
  const words = wordsOf(comment.comment)
  for (const word of words) features.set(`word ${word}`, 3 / Math.sqrt(words.size))
  return {
    thread: comment.storyId ?? '',
    isDev: comment.split === 'dev2016',
    isGood: comment.label === 'Good',
    score: assessment.score ?? 0,
    features,
  }
}

/** Aspects, and the number of contributions, ties and findings of each kind. */
function aspectsOf({ aspects, score, evidence, findings }: Assessment): [string, number][] {
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { kind } of evidence) count(`aspect tie ${kind}`)
  for (const { ruleId } of findings) count(`aspect finding ${ruleId}`)
  return [
    ...Object.entries(aspects).map(([name, value]): [string, number] => [
      `aspect ${name}`,
      3 * (value ?? 0),
    ]),
    ['aspect score', (score ?? 0) / 20],
    ...[...counts].map(([name, value]): [string, number] => [name, Math.log1p(value)]),
  ]
}

/** Words and pairs of neighbouring words, each once. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}']+|\p{N}+|[?!]/gu) ?? []
  const plain = words.map((word) => (/^\p{N}/u.test(word) ? '#' : word))
  return new Set([...plain, ...plain.map((word, i) => `${plain[i - 1] ?? '^'} ${word}`)])
}

function threadsOf(answers: readonly Answer[]): Answer[][] {
  const threads = new Map<string, Answer[]>()
  for (const answer of answers) {
    threads.set(answer.thread, [...(threads.get(answer.thread) ?? []), answer])
  }
  return [...threads.values()]
}

function precision(threads: readonly Answer[][], rank: (answer: Answer) => number): string {
  const each = threads.map((thread) =>
    averagePrecision(
      thread.map(rank),
      thread.map(({ isGood }) => isGood),
    ),
  )
  return (each.reduce((sum, one) => sum + one, 0) / each.length).toFixed(3)
}

function worthOf({ features }: Answer, weights: Weights, kind: RegExp): number {
  let sum = 0
  for (const [name, value] of features) {
    if (kind.test(name)) sum += value * (weights.get(name) ?? 0)
  }
  return sum
}

/** How often each pair is seen, how fast weights move, and how strongly they are pulled to 0. */
const ROUNDS = 8
const STEP = 0.1
const DECAY = 0.001
/** The fewest comments with a word for it to get a weight. */
const COMMON = 4

/** Learns weights from which of two comments of a thread is the Good one; each weight slows down as it learns. */
function weigh(threads: readonly Answer[][], kind: RegExp): Weights {
  const known = commonFeatures(threads, kind)
  const weights: Weights = new Map()
  const moved = new Map<string, number>()
  const pairs = threads.flatMap((thread) =>
    thread
      .filter(({ isGood }) => isGood)
      .flatMap((good) => thread.filter(({ isGood }) => !isGood).map((bad) => [good, bad] as const)),
  )
  const random = seededRandom(7)
  const learn = ({ features }: Answer, error: number) => {
    for (const [name, value] of features) {
      if (!known.has(name)) continue
      const weight = weights.get(name) ?? 0
      const slope = error * value + DECAY * weight
      const sum = (moved.get(name) ?? 0) + slope * slope
      moved.set(name, sum)
      weights.set(name, weight - (STEP * slope) / Math.sqrt(sum + 1e-8))
    }
  }
  for (let seen = 0; seen < ROUNDS * pairs.length; seen += 1) {
    const [good, bad] = pairs[Math.floor(random() * pairs.length)] as (typeof pairs)[number]
    const gap = worthOf(good, weights, kind) - worthOf(bad, weights, kind)
    const error = 1 / (1 + Math.exp(gap))
    learn(good, -error)
    learn(bad, error)
  }
  return weights
}

function commonFeatures(threads: readonly Answer[][], kind: RegExp): Set<string> {
  const counts = new Map<string, number>()
  for (const { features } of threads.flat()) {
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set(
    [...counts].filter(([name, n]) => n >= COMMON && kind.test(name)).map(([name]) => name),
  )
}

runFit('fit:answers', main)
