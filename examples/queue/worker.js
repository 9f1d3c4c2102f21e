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

/** A story is prepared once for each worker. That there is none is no answer to keep: it may come. */
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
  // As in the rows that the CLI reads, null says that there is none.
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
      // It costs no other comment its verdict.
      store.hset(REFUSED, id, error.message)
      // What is no comment will be none the next time; a story may be there then.
      if (!(error instanceof InvalidInputError)) mayPass = error
    }
  }
  // All verdicts of a batch are stored, or none.
  await store.incrby(JUDGED, comments.length).exec()
  // The queue tries a batch again whose job throws.
  if (mayPass !== undefined) throw mayPass
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
