import { drawTable } from '../../evaluate/report/table.js'
import type { Part } from '../part.js'
import { timeStartUp } from '../processes.js'
import { showSpread, spreadOf } from '../statistics.js'
import { contestantNames, weigh } from '../weigh.js'

const ROUNDS = 9

/** Time from nothing to a first verdict, and the memory that takes. */
export const start: Part = {
  name: 'start',
  about: 'from nothing to the first verdict, and the memory held after a hundred',
  async run() {
    const { commentlint, other } = timeStartUp(ROUNDS)
    const startUp = { commentlint: spreadOf(commentlint), node: spreadOf(other) }
    const weights = contestantNames.map((name) => ({ name, ...weigh(name) }))
    const table = drawTable({
      title:
        'Each in a process of its own, beyond what Node holds (and loads TypeScript with) before',
      columns: ['', 'import and first verdict, ms', 'heap after 100 comments, MB', 'process, MB'],
      rows: weights.map(({ name, first, heap, process: held }) => [
        name,
        first.toFixed(0),
        heap.toFixed(0),
        held.toFixed(0),
      ]),
    })
    const sentence = `By the clock, from nothing to the first verdict of commentlint, its vectors loaded: ${showSpread(startUp.commentlint, 0)} ms (Node alone ${showSpread(startUp.node, 0)}).`
    return { figures: { startUp, weights }, shown: `${table}\n${sentence}` }
  },
}
