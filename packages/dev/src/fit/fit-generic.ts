import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  eachLooseWord,
  type Measures,
  measure,
} from '../../../core/src/aspects/genericness/evidence.js'
import { LIKELY, mostBelieved, SURE } from '../../../core/src/aspects/genericness/index.js'
import { here } from '../command.js'
import { findCorpora } from '../evaluate/corpora.js'
import { drawTable } from '../evaluate/report/table.js'
import type { Part } from '../labelled/labelled.js'
import { type FitRow, fitLogistic, predict, type Weights } from './logistic.js'
import { type ReadComment, readLabelled } from './read-labelled.js'
import { runFit } from './run-fit.js'

const OWN = 'own'
/** How much a comment counts when it is fitted a second time, as if what it answers were unknown. */
const ALONE = 0.25
/** Fewest comments and sources with a word for it to get a weight: it must not be typical of one site or subject. */
const KNOWN = { comments: 10, sources: 3 } as const
/** Penalty on a word's weight; the penalty on a measure's standardised weight is 1. */
const PER_WORD = 6
const FOLDS = 5
/** Weights of words are rounded to hundredths; smaller ones make no difference. */
const LEAST = 0.05

/** A comment as the fit sees it. */
interface Row {
  readonly measures: Measures
  readonly words: ReadonlySet<string>
  readonly most: number
  readonly isGeneric: boolean
  readonly source: string
  readonly storyId: string
  readonly weight: number
  /** Whether this is the reading as if what the comment answers were unknown. */
  readonly isAlone: boolean
}

/** Weights by name. */
interface Model {
  readonly names: readonly (keyof Measures)[]
  readonly words: readonly string[]
  readonly weights: Weights
}

/**
 * Fits `no-generic` to comments that their readers called generic or specific:
 * `pnpm fit:generic [--corpora DIR] [--write]`. Prints how well weights fitted to four fifths of the
 * stories do on the remaining fifth, and how well they do on comments that nothing is fitted to;
 * `--write` writes the weights that ship.
 */
function main(): void {
  const { values } = parseArgs({
    options: { corpora: { type: 'string' }, write: { type: 'boolean' } },
  })
  const corpora = findCorpora(values.corpora, here)
  const rows = rowsOf('fitted', corpora)
  printFigures('Each fifth of the stories by weights fitted to the others', crossed(rows))
  const model = fitModel(rows)
  const unseen = rowsOf('unseen', corpora).filter(({ isAlone }) => !isAlone)
  printFigures(
    'Comments that nothing is fitted to',
    unseen.map((row) => ({ row, chance: chanceOf(row, model) })),
  )
  console.log(measuresOf(model))
  if (values.write) write(model)
}

function rowsOf(part: Part, corpora: string): Row[] {
  return readLabelled(part, corpora).flatMap(({ beside, alone, ...known }: ReadComment) => [
    { ...known, ...seen(beside), isAlone: false },
    { ...known, ...seen(alone), isAlone: true },
  ])
}

function seen(reading: ReadComment['beside']): Pick<Row, 'measures' | 'words' | 'most'> {
  const words = new Set<string>()
  eachLooseWord(reading, ({ normal }) => words.add(normal))
  const measures = measure(reading)
  return { measures, words, most: mostBelieved(reading, measures) }
}

function fitModel(rows: readonly Row[]): Model {
  const names = Object.keys(rows[0]?.measures ?? {}) as (keyof Measures)[]
  const words = wordsToWeigh(rows)
  const fitted = rows.map(
    (row): FitRow => ({
      // Half of our own comments are generic, and one in six of the others: the last weight absorbs that.
      features: [...featuresOf(row, names, words), Number(row.source === OWN)],
      isPositive: row.isGeneric,
      weight: row.isAlone ? ALONE * row.weight : row.weight,
    }),
  )
  const penalties = names.map((_, k) => variance(fitted.map(({ features }) => features[k] ?? 0)))
  const weights = fitLogistic(fitted, [...penalties, ...words.map(() => PER_WORD), 0])
  return { names, words, weights: weights.slice(0, -1) }
}

function featuresOf(row: Row, names: Model['names'], words: Model['words']): number[] {
  return [
    ...names.map((name) => row.measures[name]),
    ...words.map((word) => Number(row.words.has(word))),
  ]
}

function wordsToWeigh(rows: readonly Row[]): string[] {
  const sources = new Map<string, string[]>()
  for (const { words, source, isAlone } of rows) {
    if (!isAlone) continue
    for (const word of words) {
      const met = sources.get(word)
      if (met === undefined) sources.set(word, [source])
      else met.push(source)
    }
  }
  return [...sources]
    .filter(([, met]) => met.length >= KNOWN.comments && new Set(met).size >= KNOWN.sources)
    .map(([word]) => word)
    .sort()
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
}

function chanceOf(row: Row, { names, words, weights }: Model): number {
  return Math.min(predict(weights, featuresOf(row, names, words)), row.most)
}

interface Told {
  readonly row: Row
  readonly chance: number
}

function crossed(rows: readonly Row[]): Told[] {
  const foldOf = ({ storyId }: Row) =>
    (createHash('sha1').update(storyId).digest().at(-1) as number) % FOLDS
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitModel(rows.filter((row) => foldOf(row) !== fold))
    return rows
      .filter((row) => foldOf(row) === fold && !row.isAlone)
      .map((row) => ({ row, chance: chanceOf(row, model) }))
  }).flat()
}

function printFigures(title: string, told: readonly Told[]): void {
  const sources = [...new Set(told.map(({ row }) => row.source))].sort()
  const line = (name: string, some: readonly Told[]) => [name, ...figures(some)]
  console.log(
    drawTable({
      title,
      columns: [
        '',
        'comments',
        'F1',
        'precision',
        'recall',
        'errors on specific',
        'recall of errors',
      ],
      rows: [
        line(
          'all but our own',
          told.filter(({ row }) => row.source !== OWN),
        ),
        ...sources.map((source) =>
          line(
            source,
            told.filter(({ row }) => row.source === source),
          ),
        ),
      ],
    }),
  )
}

function figures(told: readonly Told[]): string[] {
  const count = (isGeneric: boolean, from: number) =>
    told.filter(({ row, chance }) => row.isGeneric === isGeneric && chance >= from).length
  const generic = count(true, 0)
  const specific = count(false, 0)
  const hits = count(true, LIKELY)
  const precision = hits / (hits + count(false, LIKELY))
  const recall = hits / generic
  return [
    String(told.length),
    ((2 * precision * recall) / (precision + recall)).toFixed(3),
    precision.toFixed(3),
    recall.toFixed(3),
    `${((100 * count(false, SURE)) / specific).toFixed(2)}%`,
    (count(true, SURE) / generic).toFixed(3),
  ]
}

function measuresOf({ names, weights: [bias = 0, ...slopes] }: Model): string {
  return `bias ${bias.toFixed(2)}, ${names.map((name, k) => `${name} ${slopes[k]?.toFixed(2)}`).join(', ')}`
}

function write({ names, words, weights: [bias = 0, ...slopes] }: Model): void {
  const perMeasure = names.map((name, k) => `  ${name}: ${slopes[k]?.toFixed(2)},`)
  const perWord = words.flatMap((word, k) => {
    const weight = slopes[names.length + k] ?? 0
    return Math.abs(weight) < LEAST
      ? []
      : [`  ${JSON.stringify(word)}: ${Math.round(100 * weight)},`]
  })
  const module = [
    '// Generated by `pnpm fit:generic --write`; do not edit.',
    `export const bias = ${bias.toFixed(2)}`,
    '/** By what is measured of a comment. */',
    'export const perMeasure = {',
    ...perMeasure,
    '} as const',
    '/** By word, in hundredths: above 0 where readers find it in generic comments. */',
    'export const perWord: Readonly<Record<string, number>> = {',
    ...perWord,
    '}',
    '',
  ].join('\n')
  const file = '../../../core/src/aspects/genericness/generated/weights.generated.ts'
  writeFileSync(fileURLToPath(new URL(file, import.meta.url)), module)
  console.log(`weights.generated.ts: ${perWord.length} words, ${module.length} bytes`)
}

runFit('fit:generic', main)
