import { drawTable } from '../../evaluate/report/table.js'
import { timeKeystrokes, timePreparing } from '../keystrokes.js'
import type { Part } from '../part.js'

const KEYSTROKES = 500

/** What a key costs while a comment is typed. */
export const typing: Part = {
  name: 'typing',
  about: 'one more key in a comment of 2 kB and of 20 kB, beside a story of 3,000 words',
  async run() {
    const keys = [2_000, 20_000].map((characters) => timeKeystrokes(characters, KEYSTROKES))
    const preparing = timePreparing(15)
    const table = drawTable({
      title: `While typing, beside a story of 3,000 words (${KEYSTROKES} keys)`,
      columns: ['', 'median ms', '95th percentile', '99th percentile'],
      rows: keys.map(({ characters, median, ninetyFifth, ninetyNinth }) => [
        `one more character in a comment of ${characters / 1000} kB`,
        ...[median, ninetyFifth, ninetyNinth].map((time) => time.toFixed(2)),
      ]),
    })
    return {
      figures: { keys, preparing },
      shown: `${table}\nPreparing such a story: ${preparing.toFixed(1)} ms.`,
    }
  },
}
