// One worker, one process: takes batches from the queue, judges them, stores each verdict once.
//
//   REDIS_URL=redis://… node worker.js NAME
import { createLinter, InvalidInputError } from '@commentlint/core'
import { Worker } from 'bullmq'
import { connect, giveUp, JUDGED, nameOf, QUEUE, REFUSED, RESULTS, STORIES } from './queue.js'

const name = process.argv[2] ?? `worker-${process.pid}`
const redis = await connect(process.env.REDIS_URL).catch(giveUp)
const linter = createLinter()
const prepared = new Map()

/** A prepared story, prepared once per worker. A missing story is not remembered: it may still come. */
async function storyOf(id) {
  if (!prepared.has(id)) {
    const story = await redis.hget(STORIES, id)
    if (story === null) throw new Error(`Its story, ${id}, is not there.`)
    prepared.set(id, linter.prepareStory(JSON.parse(story)))
  }
  return prepared.get(id)
}

async function verdictOn(row) {
  const { storyId, comment } = row ?? {}
  // As in the rows that the CLI reads, null means that there is none.
  const story = (storyId ?? null) === null ? undefined : await storyOf(storyId)
  const { score, rating, findings } = linter.assess(comment, { story })
  const rules = findings.map(({ ruleId }) => ruleId)
  return JSON.stringify({ score, rating, rules, by: name })
}

async function judge({ data: comments }) {
  const store = redis.multi()
  let mayPass
  for (const comment of comments) {
    const id = nameOf(comment)
    try {
      // A batch that comes a second time changes nothing: HSETNX keeps the verdict that is there.
      store.hsetnx(RESULTS, id, await verdictOn(comment)).hdel(REFUSED, id)
    } catch (error) {
      // A failure costs no other comment its verdict.
      store.hset(REFUSED, id, error.message)
      // What is not a comment now never will be; a missing story may be there next time.
      if (!(error instanceof InvalidInputError)) mayPass = error
    }
  }
  // Stores all verdicts of a batch, or none.
  await store.incrby(JUDGED, comments.length).exec()
  // The queue retries a batch whose job throws.
  if (mayPass !== undefined) throw mayPass
}

const worker = new Worker(QUEUE, judge, {
  connection: redis,
  name,
  // A batch takes well under a second, so one whose lock was not renewed for 5 s has lost its worker.
  lockDuration: 5_000,
  stalledInterval: 1_000,
  // A batch isn't to blame for the workers that died with it.
  maxStalledCount: 100,
})
worker.on('stalled', (job) =>
  console.log(`${name}: batch ${job} was left behind, it is judged again`),
)
worker.on('error', () => undefined)
await worker.waitUntilReady()
console.log(`${name}: ready`)

for (const signal of ['SIGTERM', 'SIGINT'])
  process.once(signal, async () => {
    // Finishes the batch in hand.
    await worker.close()
    await redis.quit()
  })
