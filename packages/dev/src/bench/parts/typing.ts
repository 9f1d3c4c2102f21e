import { drawTable } from '../../evaluate/report/table.js'
import { timeKeystrokes, timePreparing } from '../keystrokes.js'
import type { Part } from '../part.js'

const KEYSTROKES = 500

/** Lengths of comments, and keys that the process has judged before: its very first keys are slow. */
const RUNS = [
  [2_000, 0],
  [2_000, 1_000],
  [20_000, 1_000],
] as const

/** What a key costs while a comment is typed. */
export const typing: Part = {
  name: 'typing',
  about: 'one more key in a comment of 2 kB and of 20 kB, beside a story of 3,000 words',
  async run() {
    const keys = RUNS.map(([characters, before]) => timeKeystrokes(characters, KEYSTROKES, before))
    const preparing = timePreparing(15)
    const table = drawTable({
      title: `While typing, beside a story of 3,000 words (${KEYSTROKES} keys)`,
      columns: ['', 'median ms', '95th percentile', '99th percentile'],
      rows: keys.map(({ characters, before, median, ninetyFifth, ninetyNinth }) => [
        `in a comment of ${characters / 1000} kB, ${before === 0 ? 'the first of the process' : `after ${before} others`}`,
        ...[median, ninetyFifth, ninetyNinth].map((time) => time.toFixed(2)),
      ]),
    })
    return {
      figures: { keys, preparing },
      shown: `${table}\nPreparing such a story: ${preparing.toFixed(1)} ms.`,
    }
  },
}
