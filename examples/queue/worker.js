// One worker, one process: takes batches from the queue, judges them, stores each verdict once.
//
//   REDIS_URL=redis://… node worker.js NAME
import { createLinter, InvalidInputError } from '@commentlint/core'
import { Worker } from 'bullmq'
import { connect, JUDGED, nameOf, QUEUE, REFUSED, RESULTS, STORIES } from './queue.js'

const name = process.argv[2] ?? `worker-${process.pid}`
const redis = connect(process.env.REDIS_URL)
const linter = createLinter()
const prepared = new Map()

/** A story is prepared once for each worker. */
async function storyOf(id) {
  if (!prepared.has(id)) {
    const story = await redis.hget(STORIES, id)
    prepared.set(id, story === null ? null : linter.prepareStory(JSON.parse(story)))
  }
  return prepared.get(id)
}

async function verdictOn(comment) {
  const story = await storyOf(comment?.storyId)
  const { score, rating, findings } = linter.assess(comment?.comment, { story })
  const rules = findings.map(({ ruleId }) => ruleId)
  return JSON.stringify({ score, rating, rules, by: name })
}

async function judge({ data: comments }) {
  const store = redis.multi()
  for (const comment of comments) {
    const id = nameOf(comment)
    try {
      // A batch that comes a second time changes nothing: HSETNX keeps the verdict that is there.
      store.hsetnx(RESULTS, id, await verdictOn(comment)).hdel(REFUSED, id)
    } catch (error) {
      // What is no comment will be none the next time, and costs no other its verdict.
      if (!(error instanceof InvalidInputError)) throw error
      store.hset(REFUSED, id, error.message)
    }
  }
  // All verdicts of a batch are stored, or none.
  await store.incrby(JUDGED, comments.length).exec()
}

const worker = new Worker(QUEUE, judge, {
  connection: redis,
  name,
  // A batch takes well under a second, so one that nobody vouched for in 5 s has lost its worker.
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
