import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createLinter } from '@commentlint/core'
import { Queue, UnrecoverableError, Worker } from 'bullmq'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { makeComments, stories } from './comments.js'
import {
  connect,
  countJobs,
  JUDGED,
  QUEUE,
  REFUSED,
  RESULTS,
  submitComments,
  submitStories,
} from './queue.js'
import { startRedis } from './redis.js'

const fileHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const hasRedis = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis)
  console.warn('The tests of examples/queue are skipped: redis-server is not installed.')

/** A worker as a site would run it. */
class RunningWorker {
  said = ''
  readonly process: ChildProcess

  constructor(
    readonly name: string,
    url: string,
  ) {
    this.process = spawn(process.execPath, [fileHere('worker.js'), name], {
      env: { ...process.env, REDIS_URL: url },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.process.stdout?.on('data', (chunk: Buffer) => {
      this.said += chunk
    })
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return
    const ended = once(this.process, 'exit')
    this.process.kill(signal)
    await ended
  }
}

describe.skipIf(!hasRedis)('the queue', () => {
  const cleanUps: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
  })

  /** Starts a Redis for one test, and connects to it. */
  async function ownRedis() {
    const server = await startRedis()
    cleanUps.push(() => server.stop())
    const redis = await connect(server.url)
    cleanUps.push(async () => redis.disconnect())
    return redis
  }

  it('judges 20,000 comments once each, though a worker and Redis are killed meanwhile', async () => {
    const comments = makeComments(20_000)
    let server = await startRedis()
    cleanUps.push(() => server.stop())
    const redis = await connect(server.url)
    cleanUps.push(async () => redis.disconnect())
    await submitStories(redis, stories)
    expect(await submitComments(redis, comments)).toBe(200)

    const workers = ['a', 'b', 'c'].map((name) => new RunningWorker(name, server.url))
    for (const worker of workers) cleanUps.push(() => worker.kill('SIGKILL'))
    const stored = () => redis.hlen(RESULTS)
    const until = (condition: () => Promise<boolean>) =>
      vi.waitUntil(condition, { timeout: 100_000, interval: 20 })

    await until(async () => (await stored()) >= 2_000)
    const victim = workers[0] as RunningWorker
    const left = await killInTheMiddle(victim, redis)
    await until(async () => (await stored()) >= 8_000)
    server = await server.restart()
    await until(async () => (await countJobs(redis)).open === 0)

    expect(await countJobs(redis)).toEqual({ open: 0, failed: 0 })
    const verdicts = await redis.hgetall(RESULTS)
    expect(Object.keys(verdicts).sort()).toEqual(comments.map(({ id }) => id).sort())
    expect(Number(await redis.get(JUDGED))).toBeGreaterThanOrEqual(20_000)
    const others = workers.slice(1).map(({ said }) => said)
    expect(others.join('')).toContain(`batch ${left} was left behind`)
    expectVerdictsOf(comments.slice(0, 40), verdicts)
  }, 170_000)

  it('prints what its page says', () => {
    const { stdout, stderr } = spawnSync(process.execPath, [fileHere('run.js')], {
      env: { ...process.env, REDIS_URL: '' },
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(readFileSync(fileHere('README.md'), 'utf8')).toContain(`$ node run.js\n${stdout}`)
  })

  it('holds a batch once, however often it is submitted, and another that begins alike', async () => {
    const redis = await ownRedis()
    const [x1, x2, x3] = makeComments(3)
    await submitComments(redis, [x1, x2])
    await submitComments(redis, [x1, x2])
    expect(await countJobs(redis)).toEqual({ open: 1, failed: 0 })
    await submitComments(redis, [x1, x3])
    expect(await countJobs(redis)).toEqual({ open: 2, failed: 0 })
  })

  it('accepts a batch again that was given up', async () => {
    const redis = await ownRedis()
    await submitComments(redis, makeComments(2))
    const giveUp = async () => {
      throw new UnrecoverableError('Given up')
    }
    const worker = new Worker(QUEUE, giveUp, { connection: redis })
    await once(worker, 'failed')
    await worker.close()
    expect(await countJobs(redis)).toEqual({ open: 0, failed: 1 })
    await submitComments(redis, makeComments(2))
    expect(await countJobs(redis)).toEqual({ open: 1, failed: 1 })
  })

  it('judges a comment by its story, though a worker meets it before its story is submitted', async () => {
    const redis = await ownRedis()
    const comments = makeComments(4)
    const [early, late] = stories
    await submitStories(redis, [early])
    await submitComments(redis, comments)
    const worker = new RunningWorker('a', `redis://127.0.0.1:${redis.options.port}`)
    cleanUps.push(() => worker.kill('SIGKILL'))
    await vi.waitUntil(async () => (await redis.hlen(RESULTS)) === 2, { timeout: 60_000 })
    expect(await redis.hvals(REFUSED)).toEqual([
      'Its story, vacuum, is not there.',
      'Its story, vacuum, is not there.',
    ])
    await submitStories(redis, [late])
    await vi.waitUntil(async () => (await redis.hlen(RESULTS)) === 4, { timeout: 60_000 })
    expectVerdictsOf(comments, await redis.hgetall(RESULTS))
    expect(await redis.hlen(REFUSED)).toBe(0)
  })

  it.each([
    // A terminal sends it to all the processes that it started, as one group.
    ['Ctrl-C', 'SIGINT', -1, 130],
    ['SIGTERM', 'SIGTERM', 1, 143],
  ])('leaves no process and no folder after %s', async (_, signal, inGroup, status) => {
    const folder = temporaryFolder()
    const run = spawn(process.execPath, [fileHere('run.js')], {
      env: { ...process.env, REDIS_URL: '', TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const pid = run.pid as number
    cleanUps.push(async () => spawnSync('kill', ['-KILL', '--', `-${pid}`]))
    // Redis and the workers share its stderr, which closes when the last of them ends.
    const closed = once(run, 'close')
    const stderr = text(run.stderr)
    await once(run.stdout, 'data')
    process.kill(inGroup * pid, signal)
    expect(await closed).toEqual([status, null])
    expect(await stderr).toBe('')
    expect(readdirSync(folder)).toEqual([])
  })

  it('gives up when all workers were killed', async () => {
    const folder = exampleWhere('')
    writeFileSync(join(folder, 'worker.js'), "process.kill(process.pid, 'SIGKILL')")
    const run = spawn(process.execPath, [join(folder, 'run.js')], {
      env: { ...process.env, REDIS_URL: '' },
    })
    cleanUps.push(async () => run.kill('SIGTERM'))
    const [stderr, [status]] = await Promise.all([text(run.stderr), once(run, 'exit')])
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'All workers ended.\n' })
  })

  it('names what is not a comment, and judges the rest of its batch', () => {
    const folder = exampleWhere('comments[150].comment = null; comments[151] = null')
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'run.js')], {
      env: { ...process.env, REDIS_URL: '' },
      encoding: 'utf8',
    })
    expect(stdout).toContain('\n1998 verdicts, none for 2 of the comments\n')
    expect(stderr).toMatch(
      /^c150 has no verdict: The comment should be a string.*\nnull has no verdict: .*\n$/,
    )
    expect(status).toBe(1)
  })

  it('judges a comment that names no story, or null as its story', () => {
    const folder = exampleWhere('delete comments[0].storyId; comments[1].storyId = null')
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'run.js')], {
      env: { ...process.env, REDIS_URL: '' },
      encoding: 'utf8',
    })
    expect(stdout).toContain('\n2000 verdicts, one for each comment\n')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

it('says in one line that there is no redis-server', () => {
  const folder = temporaryFolder()
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileHere('run.js')], {
    env: { PATH: '/nowhere', TMPDIR: folder },
    encoding: 'utf8',
  })
  expect(readdirSync(folder)).toEqual([])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toBe(
    "redis-server can't be started (ENOENT). Install it (apt-get install redis-server), or set REDIS_URL.\n",
  )
})

it.each(['run.js', 'worker.js'])('says in one line that %s reaches no Redis', async (script) => {
  const run = spawn(process.execPath, [fileHere(script)], {
    env: { ...process.env, REDIS_URL: 'redis://127.0.0.1:9' },
  })
  onTestFinished(() => void run.kill('SIGKILL'))
  const [stderr, [status]] = await Promise.all([text(run.stderr), once(run, 'exit')])
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: "Redis can't be reached (ECONNREFUSED). Is REDIS_URL right?\n",
  })
})

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'commentlint-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Makes a copy of this example whose comments are changed by this statement. */
function exampleWhere(change: string): string {
  const folder = temporaryFolder()
  for (const name of ['package.json', 'queue.js', 'redis.js', 'run.js', 'worker.js'])
    cpSync(fileHere(name), join(folder, name))
  symlinkSync(fileHere('node_modules'), join(folder, 'node_modules'))
  writeFileSync(
    join(folder, 'comments.js'),
    `import { makeComments as make } from ${JSON.stringify(new URL('comments.js', import.meta.url))}
    export { stories } from ${JSON.stringify(new URL('comments.js', import.meta.url))}
    export function makeComments(count) {
      const comments = make(count)
      ${change}
      return comments
    }`,
  )
  return folder
}

/** Kills a worker while it holds a batch, and resolves to the name of that batch. */
async function killInTheMiddle(worker: RunningWorker, redis: Awaited<ReturnType<typeof connect>>) {
  const queue = new Queue(QUEUE, { connection: redis })
  const held = async () =>
    (await queue.getActive()).find(({ processedBy }) => processedBy === worker.name)?.id
  const batch = await vi.waitUntil(
    async () => {
      // Stopped first, so that it can't finish between the check and the kill.
      worker.process.kill('SIGSTOP')
      const id = await held()
      if (id === undefined) worker.process.kill('SIGCONT')
      return id
    },
    { timeout: 60_000, interval: 5 },
  )
  await worker.kill('SIGKILL')
  await queue.close()
  return batch
}

function expectVerdictsOf(
  comments: ReturnType<typeof makeComments>,
  verdicts: Record<string, string>,
) {
  const linter = createLinter()
  for (const { id, storyId, comment } of comments) {
    const story = stories.find((one) => one.id === storyId)
    const { score, rating } = linter.assess(comment, { story })
    expect(JSON.parse(verdicts[id] ?? '{}')).toMatchObject({ score, rating })
  }
}
