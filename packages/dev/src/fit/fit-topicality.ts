import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Matrix, solve } from 'ml-matrix'
import { loadMeaning } from '../../../core/src/meaning.js'
import { rarity } from '../../../core/src/text/words/rarity.js'
import { type Vectors, vectorsOf } from '../../../core/src/text/words/vectors.js'
import { tableWords } from '../../../core/src/text/words/word-table.js'
import { here } from '../command.js'
import { wordsOf } from '../evaluate/baselines/words.js'
import { findCorpora, readCorpus } from '../evaluate/corpora.js'
import { pearson } from '../evaluate/metrics/correlation.js'
import { everyRow } from '../evaluate/metrics/weights.js'
import { storyText } from '../evaluate/run.js'
import { runFit } from './run-fit.js'

/** Fewest words of a text for both its halves to say something, and the most that are read of it. */
const TEXT = { least: 120, most: 1_500 } as const
/** Fewest halves of texts with a word for it to be learned from. */
const HELD = 20
/** Strength of the ridge: from 1 to 30, the correlation over held-out words changes by only 0.01. */
const RIDGE = 3
/** Distance between two levels in nats, and the number of levels. */
const LEVELS = { from: 1, to: 2.5, highest: 4 } as const
const FOLDS = 10

/** How many halves have a word, and how many second halves of texts whose first half has it. */
interface Halves {
  held: number
  again: number
}

/**
 * Fits how far a word shows the subject of a text: `pnpm fit:topicality [--corpora DIR] [--write]`. A word that does
 * recurs in the second half of a text whose first half has it far more often than in second halves in general
 * (adaptation, Church 2000). That is counted in `blog` and learned from the words' vectors by ridge regression, so that
 * it also holds for words that are rare there. Prints how well held-out words are predicted; `--write` writes the
 * levels that ship.
 */
function main(): void {
  const { values } = parseArgs({
    options: { corpora: { type: 'string' }, write: { type: 'boolean' } },
  })
  const texts = readTexts(findCorpora(values.corpora, here))
  const vectors = vectorsOf(loadMeaning())
  const rows = countHalves(texts)
    .filter(([word, { held }]) => held >= HELD && vectors.rowOf(word) >= 0)
    .map(([word, halves]) => ({
      features: featuresOf(word, vectors),
      nats: natsOf(halves, texts.length),
    }))
  console.log(`${texts.length} texts, ${rows.length} words`)
  console.log(`correlation over held-out words: ${heldOut(rows).toFixed(2)}`)
  if (values.write) write(learn(rows), vectors)
}

interface Row {
  readonly features: readonly number[]
  readonly nats: number
}

function readTexts(corpora: string): string[][] {
  const { comments, stories } = readCorpus(corpora, 'blog')
  return [...[...stories.values()].map(storyText), ...comments.map(({ comment }) => comment)]
    .map((text) => wordsOf(text).slice(0, TEXT.most))
    .filter((words) => words.length >= TEXT.least)
}

function countHalves(texts: readonly string[][]): [word: string, halves: Halves][] {
  const halves = new Map<string, Halves>()
  const of = (word: string) => {
    const known = halves.get(word) ?? { held: 0, again: 0 }
    halves.set(word, known)
    return known
  }
  for (const words of texts) {
    const middle = words.length / 2
    const [first, second] = [new Set(words.slice(0, middle)), new Set(words.slice(middle))]
    for (const word of first) of(word).held += 1
    for (const word of second) {
      of(word).held += 1
      if (first.has(word)) of(word).again += 1
    }
  }
  return [...halves]
}

/** Number of imaginary texts, added to the real ones, in which a word recurs as often as words do on average. */
const PRIOR = { texts: 3, nats: 2.2, mostOften: 0.5 } as const

/** How much likelier the second half is to have the word when the first has it, in nats. */
function natsOf({ held, again }: Halves, texts: number): number {
  const anywhere = held / 2 / texts
  const byPrior = Math.min(anywhere * Math.exp(PRIOR.nats), PRIOR.mostOften)
  const where = (2 * again + 2 * PRIOR.texts * byPrior) / (held + 2 * PRIOR.texts)
  return Math.log(where / anywhere)
}

function featuresOf(word: string, vectors: Vectors): number[] {
  const row = vectors.rowOf(word)
  const vector = row < 0 ? new Float32Array(vectors.dimensions) : vectors.sum([row], { [row]: 1 })
  return [...vector, rarity(word) / 4, 1]
}

/** Ridge regression; the constant is not penalised. */
function learn(rows: readonly Row[]): (features: readonly number[]) => number {
  const features = new Matrix(rows.map((row) => [...row.features]))
  const transposed = features.transpose()
  const ridge = Matrix.eye(features.columns, features.columns, RIDGE)
  ridge.set(features.columns - 1, features.columns - 1, 0)
  const nats = Matrix.columnVector(rows.map((row) => row.nats))
  const weights = solve(transposed.mmul(features).add(ridge), transposed.mmul(nats)).getColumn(0)
  return (given) => given.reduce((sum, value, k) => sum + value * (weights[k] as number), 0)
}

function heldOut(rows: readonly Row[]): number {
  const told = new Float64Array(rows.length)
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const tell = learn(rows.filter((_, k) => k % FOLDS !== fold))
    rows.forEach(({ features }, k) => {
      if (k % FOLDS === fold) told[k] = tell(features)
    })
  }
  const counted = rows.map(({ nats }) => nats)
  return pearson(told, counted)(everyRow(rows.length)) ?? Number.NaN
}

function write(tell: (features: readonly number[]) => number, vectors: Vectors): void {
  const { from, to, highest } = LEVELS
  const levels = tableWords().map((word) => {
    const share = (tell(featuresOf(word, vectors)) - from) / (to - from)
    return Math.round(highest * Math.min(1, Math.max(0, share)))
  })
  const module = [
    '// Generated by `pnpm fit:topicality --write`; do not edit.',
    `/** One digit a word of words.generated.ts: how far it tells the subject of a text, 0 to ${highest}. */`,
    `export const topicalityLevels: string = '${levels.join('')}'`,
    '',
  ].join('\n')
  const file = '../../../core/src/text/generated/topicality.generated.ts'
  writeFileSync(fileURLToPath(new URL(file, import.meta.url)), module)
  const share = levels.filter((level) => level === highest).length / levels.length
  console.log(
    `topicality.generated.ts: ${(100 * share).toFixed(0)}% of the words at the highest level`,
  )
}

runFit('fit:topicality', main)
