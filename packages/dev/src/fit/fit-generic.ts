import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { featuresOf, LIKELY } from '../../../core/src/aspects/genericness.js'
import { createLinter } from '../../../core/src/linter.js'
import { read } from '../../../core/src/read.js'
import { PreparedText } from '../../../core/src/story/prepare.js'
import { parse } from '../../../core/src/text/parse.js'
import { here } from '../command.js'
import {
  type CorpusComment,
  type CorpusStory,
  findCorpora,
  readCorpus,
} from '../evaluate/corpora.js'
import { type FitRow, fitLogistic, predict, type Weights } from './logistic.js'

/** A comment that both readers called generic, or both specific. */
interface JudgedRow extends FitRow {
  readonly source: string
  /** Half of the stories it belongs to, by a hash of the story's id. */
  readonly half: 0 | 1
}

/**
 * Fits `no-generic` to the comments on which both readers agree: `pnpm fit:generic [--corpora DIR]`.
 * Prints the weights to copy into `genericness.ts`, and how well each half of the stories is told
 * by weights that were fitted to the other.
 */
function main(): void {
  const { values } = parseArgs({ options: { corpora: { type: 'string' } } })
  const folder = findCorpora(values.corpora, here)
  const rows = readRows(folder)
  const [bias, perMass, perShare, perTie] = fitLogistic(rows).map((one) => one.toFixed(2))
  console.log(`bias: ${bias}, perMass: ${perMass}, perShare: ${perShare}, perTie: ${perTie}\n`)
  console.log('Each half by weights fitted to the other:')
  for (const half of [0, 1] as const) {
    const weights = fitLogistic(rows.filter((row) => row.half !== half))
    const own = rows.filter((row) => row.half === half)
    console.log(`  half ${half}, all: ${figures(own, weights)}`)
    for (const source of [...new Set(own.map((row) => row.source))].sort()) {
      const some = own.filter((row) => row.source === source)
      console.log(`  half ${half}, ${source}: ${figures(some, weights)}`)
    }
  }
}

function readRows(folder: string): JudgedRow[] {
  const { comments, stories } = readCorpus(folder, 'judged')
  const linter = createLinter()
  const prepared = new Map<string, PreparedText>()
  return comments
    .filter(({ label }) => label === 'generic' || label === 'specific')
    .map((row) => measure(row, prepare(linter, row, stories, prepared)))
}

function prepare(
  linter: ReturnType<typeof createLinter>,
  { storyId = '' }: CorpusComment,
  stories: Map<string, CorpusStory>,
  prepared: Map<string, PreparedText>,
): PreparedText | null {
  const story = stories.get(storyId)
  if (story === undefined) return null
  const known = prepared.get(storyId) ?? linter.prepareStory(story)
  if (!(known instanceof PreparedText))
    throw new TypeError('expected a prepared story of this core')
  prepared.set(storyId, known)
  return known
}

function measure(row: CorpusComment, story: PreparedText | null): JudgedRow {
  const hash = createHash('sha1')
    .update(row.storyId ?? '')
    .digest()
  return {
    features: featuresOf(read(parse(row.comment), { story, parent: null })),
    isPositive: row.label === 'generic',
    source: row.id.split('-')[0] ?? '',
    half: ((hash.at(-1) ?? 0) & 1) === 0 ? 0 : 1,
  }
}

function figures(rows: readonly JudgedRow[], weights: Weights): string {
  let hits = 0
  let falseAlarms = 0
  let misses = 0
  for (const { features, isPositive } of rows) {
    const said = predict(weights, features) >= LIKELY
    if (said && isPositive) hits += 1
    else if (said) falseAlarms += 1
    else if (isPositive) misses += 1
  }
  const f1 = (2 * hits) / (2 * hits + falseAlarms + misses)
  return `F1 ${f1.toFixed(3)}, ${hits} found, ${falseAlarms} false alarms, ${misses} missed, of ${rows.length}`
}

main()
