import { drawTable } from '../../evaluate/report/table.js'
import type { Part } from '../part.js'
import { type FilterTimes, type ProcessTimes, timeFilters } from '../processes.js'
import { ratios, type Spread, showSpread, spreadOf } from '../statistics.js'

const COMMENTS = 500
const ROUNDS = 3

/** Both filters as processes, in milliseconds, and how many times as long the other one takes. */
interface Row {
  name: string
  commentlint: Spread
  writeGood: Spread
  times: Spread | null
}

/** The score filter as a process, beside a filter around write-good. */
export const filter: Part = {
  name: 'filter',
  about: 'the score filter as a process, beside a filter around write-good',
  async run({ texts }) {
    const read = texts(100, COMMENTS)
    const times = timeFilters(read, ROUNDS)
    if (times === null) {
      return {
        figures: null,
        shown: 'The score filter was left out: @commentlint/cli is not built.',
      }
    }
    const figures = rowsOf(times)
    const shown = drawTable({
      title: `As a filter on JSON Lines, one job, ${read.comments.length} ${read.source} under ${read.stories.size} stories (processor milliseconds)`,
      columns: ['', 'commentlint score', 'a filter around write-good', 'times as long'],
      rows: figures.map(({ name, commentlint, writeGood, times: ratio }) => {
        const decimals = commentlint.median < 10 ? 2 : 0
        const shownRatio = ratio === null ? '' : showSpread(ratio, 2)
        return [
          name,
          showSpread(commentlint, decimals),
          showSpread(writeGood, decimals),
          shownRatio,
        ]
      }),
    })
    return { figures, shown }
  },
}

function rowsOf({ all, half, first, further }: FilterTimes): Row[] {
  const eachOf = (name: keyof ProcessTimes) =>
    all[name].map((time, round) => (time - (half[name][round] as number)) / further)
  const each = { commentlint: eachOf('commentlint'), other: eachOf('other') }
  const row = (name: string, { commentlint, other }: ProcessTimes, isCompared: boolean): Row => ({
    name,
    commentlint: spreadOf(commentlint),
    writeGood: spreadOf(other),
    times: isCompared ? ratios(other, commentlint) : null,
  })
  return [
    row('all comments', all, true),
    row('one comment: start-up and stories', first, false),
    row('every further comment under the same stories', each, true),
  ]
}
