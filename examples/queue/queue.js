// What the side that submits comments and the side that judges them share.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'

export const QUEUE = 'comments'
/** Redis hash of the stories, as JSON, by id. */
export const STORIES = 'commentlint:stories'
/** Redis hash of the verdicts, as JSON, by comment id. */
export const RESULTS = 'commentlint:results'
/** Redis hash of the reasons why there is no verdict, by comment id. */
export const REFUSED = 'commentlint:refused'
/** Number of comments that workers took, repeated ones included. */
export const JUDGED = 'commentlint:judged'

/** Comments per job: a job is a batch, so that its cost in Redis is shared. */
const BATCH = 100

/** A comment's key in the store; without an id, the comment itself is the only key there is. */
export function nameOf(comment) {
  return comment?.id ?? JSON.stringify(comment)
}

/** Rejects with one line when no Redis answers. Once connected, waits for a lost Redis however long it takes. */
export async function connect(url) {
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 200 })
  // It reconnects by itself; without a listener every attempt would be printed.
  redis.on('error', () => undefined)
  try {
    await once(redis, 'ready')
  } catch (error) {
    redis.disconnect()
    throw new Error(`Redis can't be reached (${error.code ?? error.message}). Is REDIS_URL right?`)
  }
  return redis
}

export function giveUp(error) {
  console.error(error.message)
  process.exit(2)
}

/** Makes stories available to all workers. */
export async function submitStories(redis, stories) {
  for (const { id, ...story } of stories) await redis.hset(STORIES, id, JSON.stringify(story))
}

/** Puts comments, `{id, storyId, comment}`, into the queue; resolves to the number of batches. */
export async function submitComments(redis, comments) {
  const queue = new Queue(QUEUE, { connection: redis })
  const jobs = []
  for (let start = 0; start < comments.length; start += BATCH) {
    const batch = comments.slice(start, start + BATCH)
    jobs.push({
      name: 'judge',
      data: batch,
      opts: {
        // A batch submitted twice is one job, until it is done or given up.
        deduplication: { id: createHash('sha256').update(JSON.stringify(batch)).digest('hex') },
        // Retried when a worker lost Redis in the middle, or a story wasn't there yet.
        attempts: 10,
        backoff: { type: 'fixed', delay: 500 },
        removeOnComplete: true,
      },
    })
  }
  await queue.addBulk(jobs)
  await queue.close()
  return jobs.length
}

/** How many jobs are still to be done, and how many were given up. */
export async function countJobs(redis) {
  const queue = new Queue(QUEUE, { connection: redis })
  const { failed = 0, ...open } = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed')
  await queue.close()
  return { failed, open: Object.values(open).reduce((sum, count) => sum + count, 0) }
}
