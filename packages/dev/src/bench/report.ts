import { drawTable } from '../evaluate/report/table.js'
import type { KeystrokeTime } from './keystrokes.js'
import type { Spread } from './statistics.js'

/** Everything that is measured, plain JSON. */
export interface BenchReport {
  machine: string
  comments: number
  stories: number
  source: string
  contestants: ContestantReport[]
  filter: FilterReport | null
  judgedDifferently: number
  keystrokes: KeystrokeTime[]
  preparingMilliseconds: number
  startUp: { commentlint: Spread; node: Spread }
}

/** One contestant of the interleaved rounds. */
export interface ContestantReport {
  name: string
  commentsPerSecond: Spread
  /** How many times as long as the first contestant, round by round. */
  timesFirst: Spread
}

/** Both filters as processes, in milliseconds. */
interface FilterPair {
  commentlint: Spread
  writeGood: Spread
}

/** The score filter as a process, beside a filter around write-good. */
export interface FilterReport {
  all: FilterPair
  /** One comment only: start-up and what has to be read before. */
  first: FilterPair
  /** Every further comment, its story known. */
  each: FilterPair
  /** How many times as long the filter around write-good takes for all. */
  timesAll: Spread
  /** The same for every further comment. */
  timesEach: Spread
}

/** The report for a terminal. */
export function showBench(report: BenchReport): string {
  const { contestants, filter, keystrokes, startUp } = report
  return [
    `${report.comments} ${report.source}, about 100 words each. ${report.machine}`,
    drawTable({
      title: 'In one process, everything in turn each round, by processor time (median, quartiles)',
      columns: ['', 'comments/s', 'time against the first'],
      rows: contestants.map(({ name, commentsPerSecond, timesFirst }) => [
        name,
        showSpread(commentsPerSecond, 0),
        showSpread(timesFirst, 2),
      ]),
    }),
    filter
      ? drawTable({
          title: `As a filter on JSON Lines, one job, with ${report.stories} stories (processor milliseconds)`,
          columns: ['', 'commentlint score', 'a filter around write-good', 'times as long'],
          rows: [
            filterRow('all comments', filter.all, filter.timesAll, 0),
            filterRow('one comment: start-up and stories', filter.first, null, 0),
            filterRow(
              'every further comment under the same stories',
              filter.each,
              filter.timesEach,
              2,
            ),
          ],
        })
      : 'The score filter was left out: @commentlint/cli is not built.',
    drawTable({
      title: 'While typing, beside a story of 3,000 words',
      columns: ['', 'median ms', '95th percentile'],
      rows: keystrokes.map(({ characters, median, ninetyFifth }) => [
        `one more character in a comment of ${characters / 1000} kB`,
        median.toFixed(2),
        ninetyFifth.toFixed(2),
      ]),
    }),
    [
      `Preparing a story of 3,000 words: ${report.preparingMilliseconds.toFixed(1)} ms.`,
      `From nothing to the first verdict: ${showSpread(startUp.commentlint, 0)} ms (Node alone ${showSpread(startUp.node, 0)}).`,
      `Judged differently in reverse order: ${report.judgedDifferently} of ${report.comments}.`,
    ].join('\n'),
  ].join('\n\n')
}

function filterRow(name: string, pair: FilterPair, times: Spread | null, decimals: number) {
  const { commentlint, writeGood } = pair
  return [
    name,
    showSpread(commentlint, decimals),
    showSpread(writeGood, decimals),
    times ? showSpread(times, 2) : '',
  ]
}

function showSpread({ median, quartiles }: Spread, decimals: number): string {
  const [low, high] = quartiles.map((value) => value.toFixed(decimals))
  return `${median.toFixed(decimals)} (${low} to ${high})`
}
