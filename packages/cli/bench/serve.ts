/**
 * Measures `commentlint serve` against an empty handler of the same server: the same plugins and
 * limits, the same request, and an answer that says nothing. One process, so one core; the requests
 * come from another. Built first, because that is what a user runs.
 *
 *   pnpm --filter @commentlint/cli bench:serve
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { COMMENTS } from './comments.js'

const ROUNDS = 5
const SECONDS = 4
const CONNECTIONS = 32

interface Figure {
  /** Requests answered in a second. */
  rate: number
  /** Milliseconds of processor time that the server took for each. */
  cost: number
}

const server = fork(fileURLToPath(new URL('./server.ts', import.meta.url)))
const [address] = (await once(server, 'message')) as [string]

await shoot('/empty')
await shoot('/assess')
const rounds: { empty: Figure; assess: Figure }[] = []
for (let round = 0; round < ROUNDS; round += 1)
  rounds.push({ empty: await shoot('/empty'), assess: await shoot('/assess') })
server.kill()

const line = (what: string, numbers: number[], digits: number) =>
  process.stdout.write(`| ${what} | ${median(numbers).toFixed(digits)} |\n`)
process.stdout.write('| measured | median |\n| -- | -- |\n')
line(
  'requests a second, empty handler',
  rounds.map(({ empty }) => empty.rate),
  0,
)
line(
  'requests a second, a comment judged beside a known story',
  rounds.map(({ assess }) => assess.rate),
  0,
)
line(
  'share of the empty handler’s rate',
  rounds.map(({ empty, assess }) => assess.rate / empty.rate),
  2,
)
line(
  'ms of processor time a request, empty handler',
  rounds.map(({ empty }) => empty.cost),
  3,
)
line(
  'ms of processor time a request, judged',
  rounds.map(({ assess }) => assess.cost),
  3,
)
line(
  'share by processor time',
  rounds.map(({ empty, assess }) => empty.cost / assess.cost),
  2,
)

async function shoot(path: string): Promise<Figure> {
  const before = await processorTime()
  const result = await autocannon({
    url: `${address}${path}`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: COMMENTS.map((comment, id) => ({
      path,
      body: JSON.stringify({ id, comment, storyId: 'bloat' }),
    })),
  })
  if (result.non2xx > 0) throw new Error(`${result.non2xx} requests were refused.`)
  const after = await processorTime()
  const answered = result['2xx']
  return { rate: answered / result.duration, cost: (after - before) / answered }
}

async function processorTime(): Promise<number> {
  const answer = await fetch(`${address}/processor-time`)
  return Number(await answer.text())
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}
