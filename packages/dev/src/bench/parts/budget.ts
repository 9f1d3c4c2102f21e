import { drawTable } from '../../evaluate/report/table.js'
import { type Limit, overBudget, readBudget, type Spent } from '../budget.js'
import { commentlintContestants } from '../commentlint.js'
import { contestantOf } from '../everybody.js'
import type { Part } from '../part.js'
import { winkPeer } from '../peers/wink.js'
import { ratios } from '../statistics.js'
import { madeTexts } from '../texts.js'
import { timeTurns } from '../turns.js'

/** Total words of all comments of one length. */
const WORDS = 20_000
const PLAN = { turns: 25, turn: 20, warmUp: 400 }

/** Whether commentlint keeps within `budget.json`; anything over its limit is measured once more. */
export const budget: Part = {
  name: 'budget',
  about: 'what is enforced: commentlint as a multiple of the bare pipe of wink-nlp',
  async run() {
    const first = await measure(readBudget())
    const again = await measure(overBudget(first))
    const spent = first.map((one) => again.find((two) => isSame(one, two)) ?? one)
    const over = overBudget(spent)
    if (over.length > 0) process.exitCode = 1
    const shown = drawTable({
      title: `Times as long as ${winkPeer.name}, and the most that is allowed`,
      columns: ['', 'words', 'times', 'at most', ''],
      rows: spent.map((one) => [
        one.contestant,
        String(one.words),
        one.measured.toFixed(2),
        String(one.times),
        over.includes(one) ? 'OVER' : '',
      ]),
    })
    return { figures: spent, shown }
  },
}

const isSame = (a: Limit, b: Limit) => a.contestant === b.contestant && a.words === b.words

async function measure(limits: readonly Limit[]): Promise<Spent[]> {
  const spent: Spent[] = []
  for (const words of new Set(limits.map((limit) => limit.words))) {
    const asked = limits.filter((limit) => limit.words === words)
    const texts = madeTexts(WORDS / words, words)
    const names = asked.map(({ contestant }) => contestant)
    const wink = await contestantOf(winkPeer)
    const own = commentlintContestants(texts).filter(({ name }) => names.includes(name))
    const times = await timeTurns([wink, ...own], texts.comments, PLAN)
    const bare = times.get(wink.name) ?? []
    for (const limit of asked) {
      // The first quartile, from quieter turns: other work on the machine slows us more than wink-nlp.
      const [measured] = ratios(times.get(limit.contestant) ?? [], bare).quartiles
      spent.push({ ...limit, measured })
    }
  }
  return spent
}
