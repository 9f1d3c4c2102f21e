// Judges 2,000 comments with three workers, and then prints what is in the store.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { makeComments, stories } from './comments.js'
import {
  connect,
  countJobs,
  giveUp,
  nameOf,
  REFUSED,
  RESULTS,
  submitComments,
  submitStories,
} from './queue.js'
import { startRedis } from './redis.js'

const COMMENTS = 2_000
const WORKERS = 3

// Turns signals into an exit, so that the 'exit' listeners here and in redis.js end what was started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, (_, number) => process.exit(128 + number))

const given = process.env.REDIS_URL || null
const own = given ? null : await startRedis().catch(giveUp)
const url = given ?? own.url

const redis = await connect(url).catch(giveUp)
await submitStories(redis, stories)
const comments = makeComments(COMMENTS)
const batches = await submitComments(redis, comments)
console.log(`${COMMENTS} comments in ${batches} batches for ${WORKERS} workers`)

const script = fileURLToPath(new URL('./worker.js', import.meta.url))
const workers = Array.from({ length: WORKERS }, (_, n) =>
  spawn(process.execPath, [script, `worker-${n + 1}`], {
    env: { ...process.env, REDIS_URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  }),
)
// Killed rather than asked to finish: without Redis they could not, and a batch in hand is not lost.
process.once('exit', () => {
  for (const worker of workers) worker.kill('SIGKILL')
})
const ends = Promise.all(workers.map((worker) => once(worker, 'exit')))
while ((await countJobs(redis)).open > 0) {
  if (workers.every(({ exitCode, signalCode }) => (exitCode ?? signalCode) !== null))
    giveUp(new Error('All workers ended.'))
  await wait(100)
}

const names = comments.map(nameOf)
const answers = (await redis.hmget(RESULTS, ...names)).map((json) => JSON.parse(json))
const verdicts = answers.filter((answer) => answer !== null)
const without = names.filter((_, n) => answers[n] === null)
const generic = verdicts.filter(({ rating }) => rating === 'generic')
const whole =
  without.length === 0 ? 'one for each comment' : `none for ${without.length} of the comments`
console.log(`${verdicts.length} verdicts, ${whole}`)
console.log(`${generic.length} of the comments could stand under any story`)
for (const name of without) {
  const reason = (await redis.hget(REFUSED, name)) ?? 'Its batch was given up.'
  console.error(`${name} has no verdict: ${reason}`)
  process.exitCode = 1
}

for (const worker of workers) worker.kill()
await ends
await redis.quit()
await own?.stop()
