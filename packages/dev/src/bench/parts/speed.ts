import { drawTable } from '../../evaluate/report/table.js'
import { everybody } from '../everybody.js'
import type { Part, Wish } from '../part.js'
import { ratios, type Spread, showSpread, spreadOf } from '../statistics.js'
import { timeTurns } from '../turns.js'

/** Lengths of comments, in words, roughly. */
const LENGTHS = [20, 100, 500, 5_000]
/** Total words of all comments of one length. */
const WORDS = 30_000
const PLAN = { turn: 50, warmUp: 300 }

interface Figure {
  name: string
  commentsPerSecond: Spread
  /** How many times as long as commentlint with everything, turn by turn. */
  timesAll: Spread
}

interface Length {
  words: number
  source: string
  comments: number
  figures: Figure[]
}

/** commentlint and others on the same comments, by length. */
export const speed: Part = {
  name: 'speed',
  about: 'commentlint beside other libraries, on comments of 20, 100, 500 and 5,000 words',
  async run(wish) {
    const lengths: Length[] = []
    for (const words of LENGTHS) lengths.push(await timeLength(words, wish))
    return { figures: lengths, shown: lengths.map(showLength).join('\n\n') }
  },
}

async function timeLength(words: number, { texts, turns }: Wish): Promise<Length> {
  const read = texts(words, WORDS / words)
  const times = await timeTurns(await everybody(read), read.comments, { ...PLAN, turns })
  const [first = []] = times.values()
  const figures = [...times].map(([name, list]) => ({
    name,
    commentsPerSecond: spreadOf(list.map((time) => 1000 / time)),
    timesAll: ratios(list, first),
  }))
  return { words, source: read.source, comments: read.comments.length, figures }
}

function showLength({ words, source, comments, figures }: Length): string {
  return drawTable({
    title: `${comments} ${source} of about ${words} words, everybody in turn (median, quartiles)`,
    columns: ['', 'comments/s', 'times as long as the first'],
    rows: figures.map(({ name, commentsPerSecond, timesAll }) => [
      name,
      showSpread(commentsPerSecond, words > 500 ? 1 : 0),
      showSpread(timesAll, 2),
    ]),
  })
}
