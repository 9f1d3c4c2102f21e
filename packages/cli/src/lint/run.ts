import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { pMapIterable } from 'p-map'
import type { Kept } from '../cache/kept.js'
import { type CacheFolder, keptIn, unusable } from '../cache/open-cache.js'
import type { Changes } from '../io/changed.js'
import { Turns } from '../io/turns.js'
import type { Input } from '../sources/source.js'
import { type Assessor, type Outcome, OwnThread, otherThreads } from './assessor.js'
import { batched } from './batched.js'
import type { Item } from './items.js'
import { Reader, type ReaderOptions, type Ready } from './reader.js'
import type { Verdict } from './report.js'
import { type SuppressedAnew, selectChanged } from './select-changed.js'

/** What a run needs besides its drafts. */
export interface RunOptions extends Omit<ReaderOptions, 'kept'> {
  /** The changes: a draft is judged if it changed, or if what it answers did. Null to judge all. */
  changes: Changes | null
  /** The drafts whose suppressed findings have changed since then. */
  suppressedAnew: SuppressedAnew
  /** Most threads to judge with; null for as many as pay off. */
  jobs: number | null
  /** The cache folder; null for none. */
  cache: CacheFolder | null
  /** Called at the end with the files that drafts answered. */
  onAnswered(files: readonly string[]): void
  /** Called with what hampers the run though all is judged: nothing can be kept, or a thread can't be started. */
  onHindrance(sentence: string): void
  /** Called with the number of drafts judged, and the total if it is known. */
  onProgress(done: number, total: number | null): void
}

/** Drafts that are judged in this thread even if threads are asked for: starting those takes as long. */
const FEW = 1000
/**
 * Drafts that are judged in this thread unless threads are asked for. Each thread compiles its code anew: by
 * `pnpm bench:files`, two threads on two cores become faster at 10,000 drafts.
 */
const ENOUGH = 8_000
/** Drafts handed to another thread at once. */
const BATCH = 32
/** Batches queued for each thread, so that none is idle and memory stays bounded. */
const AHEAD = 2

/** Judges the drafts of some files, in their order. */
export async function* judgeDrafts(
  inputs: readonly Input[],
  options: RunOptions,
): AsyncGenerator<Verdict> {
  const kept = options.cache && keptIn(options.cache)
  const reader = new Reader({ ...options, kept })
  const held = await reader.readAhead(inputs)
  const selected = await selectChanged(inputs, held, options)
  const total = selected.inputs.every((input) => held.has(input)) ? selected.inputs.length : null
  const items = reader.items(selected, held)
  // A draft on stdin may be typed, and is answered as it comes.
  const jobs = inputs.every(({ isFile }) => isFile) ? (options.jobs ?? availableParallelism()) : 1
  let done = 0
  const stories = await reader.stories()
  kept?.learn(stories)
  const here = draftsHere(jobs, total, options.jobs === null ? ENOUGH : FEW)
  const own = new OwnThread(stories)
  const crew = otherThreads(stories, jobs, own)
  try {
    for await (const verdict of judgeAll(items, reader, { own, crew }, { here, jobs })) {
      yield verdict
      done += 1
      options.onProgress(done, total)
    }
  } finally {
    // What was judged before Ctrl-C is kept too.
    kept?.store.close()
    options.onAnswered(await reader.answeredFiles())
  }
  const fewer = await crew.problem()
  if (fewer !== null) options.onHindrance(fewer)
  const problem = kept?.store.problem ?? null
  if (problem !== null) options.onHindrance(unusable(options.cache?.name ?? '', problem))
}

/** The number of drafts judged in this thread before others start. */
function draftsHere(jobs: number, total: number | null, few: number): number {
  if (jobs === 1) return Number.POSITIVE_INFINITY
  if (total === null) return few
  return total <= few ? total : 0
}

async function* judgeAll(
  items: AsyncGenerator<Item>,
  reader: Reader,
  { own, crew }: { own: Assessor; crew: Assessor },
  { here, jobs }: { here: number; jobs: number },
): AsyncGenerator<Verdict> {
  const turns = new Turns()
  for (let count = 0; count < here; count += 1) {
    const { value, done } = await items.next()
    if (done === true) return
    yield* await judgeBatch([value], reader, own)
    await turns.take()
  }
  try {
    const judged = pMapIterable(
      batched(items, BATCH),
      (batch: Item[]) => judgeBatch(batch, reader, crew),
      { concurrency: jobs * AHEAD },
    )
    for await (const verdicts of judged) {
      for (const verdict of verdicts) {
        if (reader.options.signal.aborted) return
        yield verdict
      }
      await nextTurn()
    }
  } finally {
    await crew.close()
  }
}

async function judgeBatch(
  batch: readonly Item[],
  reader: Reader,
  assessor: Assessor,
): Promise<Verdict[]> {
  const prepared = await Promise.all(batch.map((item) => reader.prepare(item)))
  const known = prepared.map((one) => ('task' in one ? repeated(one, reader.options.kept) : one))
  const missing = prepared.filter((one, index) => 'task' in one && known[index] === null) as Ready[]
  if (missing.length === 0) return known as Verdict[]
  const outcomes = (await assessor.assess(missing.map(({ task }) => task))).values()
  return known.map((verdict, index) => {
    if (verdict !== null) return verdict
    const { value } = outcomes.next()
    if (value === undefined) throw new TypeError('There are fewer outcomes than tasks.')
    return concluded(prepared[index] as Ready, value, reader.options.kept)
  })
}

/** The verdict of an earlier run; null when there is none. */
function repeated({ key, conclude }: Ready, kept: Kept | null): Verdict | null {
  const assessment = key === null ? null : (kept?.assessment(key) ?? null)
  return assessment && conclude(assessment)
}

function concluded({ key, conclude }: Ready, outcome: Outcome, kept: Kept | null): Verdict {
  const verdict = conclude(outcome)
  const { assessment } = verdict.report
  if (key !== null && assessment !== null) kept?.keepAssessment(key, assessment)
  return verdict
}
