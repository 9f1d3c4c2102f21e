import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { featuresOf, LIKELY, surroundingsOf } from '../../../core/src/aspects/genericness.js'
import { createLinter } from '../../../core/src/linter.js'
import { read } from '../../../core/src/read.js'
import type { Reading } from '../../../core/src/reading.js'
import { PreparedText } from '../../../core/src/story/prepare.js'
import { parse } from '../../../core/src/text/parse.js'
import type { Story } from '../../../core/src/types.js'
import { here } from '../command.js'
import {
  type CorpusComment,
  type CorpusStory,
  findCorpora,
  readCorpus,
} from '../evaluate/corpora.js'
import { readFresh } from './fresh.js'
import { type FitRow, fitLogistic, predict, type Weights } from './logistic.js'

/** The source of comments of our own. */
const FRESH = 'fresh'

/** A comment that both readers called generic, or both specific, or one of our own. */
interface JudgedRow {
  readonly reading: Reading
  readonly isPositive: boolean
  readonly source: string
  /** Half of the stories it belongs to, by a hash of the story's id. */
  readonly half: 0 | 1
}

/** What is measured of a comment. */
type Features = (reading: Reading) => readonly number[]

/**
 * Fits `no-generic` to the comments on which both readers agree, and its warnings to those and to
 * comments of our own: `pnpm fit:generic [--corpora DIR]`.
 * Prints the weights to copy into `genericness.ts`, and how well each half of the stories is told
 * by weights that were fitted to the other.
 */
function main(): void {
  const { values } = parseArgs({ options: { corpora: { type: 'string' } } })
  const rows = readRows(findCorpora(values.corpora, here))
  const judged = rows.filter(({ source }) => source !== FRESH)
  const names = ['bias', 'perMass', 'perShare', 'perTie']
  printFit('genericness', names, judged, featuresOf)
  printFit('detachment', [...names, 'perSilence', 'perContribution'], rows, surroundingsOf)
}

function printFit(
  title: string,
  names: readonly string[],
  rows: readonly JudgedRow[],
  features: Features,
): void {
  const weights = weigh(rows, features)
  console.log(
    `${title}: ${names.map((name, k) => `${name}: ${weights[k]?.toFixed(2)}`).join(', ')}`,
  )
  console.log('Each half by weights fitted to the other:')
  for (const half of [0, 1] as const) {
    const others = rows.filter((row) => row.half !== half)
    const own = rows.filter((row) => row.half === half)
    const weights = weigh(others, features)
    console.log(`  half ${half}, all: ${figures(own, weights, features)}`)
    for (const source of [...new Set(own.map((row) => row.source))].sort()) {
      const some = own.filter((row) => row.source === source)
      console.log(`  half ${half}, ${source}: ${figures(some, weights, features)}`)
    }
  }
}

/** What others judged counts twice as much as what we did. */
function weigh(rows: readonly JudgedRow[], features: Features): Weights {
  return fitLogistic(
    rows.flatMap(({ reading, isPositive, source }): FitRow[] => {
      const row = { features: features(reading), isPositive }
      return source === FRESH ? [row] : [row, row]
    }),
  )
}

function readRows(folder: string): JudgedRow[] {
  const { comments, stories } = readCorpus(folder, 'judged')
  const linter = createLinter()
  const prepared = new Map<string, PreparedText>()
  const judged = comments
    .filter(({ label }) => label === 'generic' || label === 'specific')
    .map((row) => {
      const story = prepare(linter, row, stories, prepared)
      return measure(row.comment, story, row.storyId, row.label === 'generic', row.id.split('-')[0])
    })
  const fresh = readFresh().map(({ comment, story, isGeneric }) =>
    measure(comment, preparedText(linter, story), story.title, isGeneric, FRESH),
  )
  return [...judged, ...fresh]
}

function prepare(
  linter: ReturnType<typeof createLinter>,
  { storyId = '' }: CorpusComment,
  stories: Map<string, CorpusStory>,
  prepared: Map<string, PreparedText>,
): PreparedText | null {
  const story = stories.get(storyId)
  if (story === undefined) return null
  const known = prepared.get(storyId) ?? preparedText(linter, story)
  prepared.set(storyId, known)
  return known
}

function preparedText(linter: ReturnType<typeof createLinter>, story: Story): PreparedText {
  const prepared = linter.prepareStory(story)
  if (prepared instanceof PreparedText) return prepared
  throw new TypeError('expected a prepared story of this core')
}

function measure(
  comment: string,
  story: PreparedText | null,
  storyId: string | undefined,
  isPositive: boolean,
  source: string | undefined,
): JudgedRow {
  const hash = createHash('sha1')
    .update(storyId ?? '')
    .digest()
  return {
    reading: read(parse(comment), { story, parent: null }),
    isPositive,
    source: source ?? '',
    half: ((hash.at(-1) ?? 0) & 1) === 0 ? 0 : 1,
  }
}

function figures(rows: readonly JudgedRow[], weights: Weights, features: Features): string {
  let hits = 0
  let falseAlarms = 0
  let misses = 0
  for (const { reading, isPositive } of rows) {
    const said = predict(weights, features(reading)) >= LIKELY
    if (said && isPositive) hits += 1
    else if (said) falseAlarms += 1
    else if (isPositive) misses += 1
  }
  const f1 = (2 * hits) / (2 * hits + falseAlarms + misses)
  return `F1 ${f1.toFixed(3)}, ${hits} found, ${falseAlarms} false alarms, ${misses} missed, of ${rows.length}`
}

main()
