import { setImmediate as nextTurn } from 'node:timers/promises'
import { pMapIterable } from 'p-map'
import { complain } from '../complain.js'
import type { Settings } from '../config/index.js'
import { EXIT, type Host } from '../host.js'
import { byteLines } from '../io/lines.js'
import { ClosedOutputError, write } from '../io/output.js'
import { untilAborted } from '../io/until-aborted.js'
import { settingsWithoutFile } from '../lint/settings-without-file.js'
import { type AnswerLine, crashed, Filter, type NumberedLine } from '../score/filter.js'
import { collectSooner } from '../score/frugal.js'
import { holdFirst } from '../score/hold-first.js'
import { Doubts } from '../sources/doubts.js'
import { SeenFields } from '../sources/held-fields.js'
import { LONGEST_LINE } from '../sources/line-text.js'
import { type Field, mappingOf } from '../sources/mapping.js'
import type { WorkerData } from '../work/in-thread.js'
import { givenStories } from './given.js'

/** The options of `commentlint score`. */
export interface ScoreOptions {
  stories?: string
  config?: string
  /** Threads to judge with. */
  jobs?: number
  /** Fields of lines, and the keys they are found under. */
  map?: [Field, string][]
}

/** Number of lines from which other threads are worth starting: fewer are judged before these are ready. */
const FEW = 200
/** Milliseconds to hold the first lines back to see whether there are that many. */
const PATIENCE = 100
/** Batches queued for each thread, so that none is idle and memory stays bounded. */
const AHEAD = 2

/** Judges JSON Lines from stdin to stdout, one line out per line in; resolves to the exit code. */
export async function score(options: ScoreOptions, host: Host): Promise<number> {
  collectSooner()
  const mapping = mappingOf(options.map ?? [])
  const settings = await settingsWithoutFile('<stdin>', options, host)
  if (settings === null) return EXIT.trouble
  const known = await givenStories(options.stories, host)
  const stop = new AbortController()
  const input = untilAborted(host.stdin, AbortSignal.any([host.signal, stop.signal]))
  const data = { stories: known.byId, settings, mapping }
  const fewer = (sentence: string) => complain(sentence, host)
  const answers = answer(numbered(input, host.signal), data, options.jobs ?? 1, fewer)
  const { failed, seen, doubts } = await writeAll(answers, host).finally(() => stop.abort())
  if (host.signal.aborted) return EXIT.interrupted
  for (const sentence of [...seen.missed(mapping, options.stories), ...doubts.sentences])
    complain(sentence, host)
  return failed || known.problems.length > 0 ? EXIT.trouble : EXIT.clean
}

/** Writes answers for as long as somebody reads them; returns what was noticed in the lines. */
async function writeAll(
  answers: AsyncIterable<AnswerLine[]>,
  { stdout, signal }: Host,
): Promise<{ failed: boolean; seen: SeenFields; doubts: Doubts }> {
  const seen = new SeenFields()
  const doubts = new Doubts()
  let failed = false
  try {
    // A batch is answered before more is read, so a slow reader slows down the writer.
    for await (const batch of answers) {
      failed ||= batch.some((one) => one.failed)
      for (const { held, doubt } of batch) {
        seen.add(held)
        if (doubt !== null) doubts.add(doubt.doubt, `line ${doubt.line}`)
      }
      await write(stdout, batch.map(({ text }) => text).join(''))
      if (signal.aborted) break
      await nextTurn()
    }
  } catch (error) {
    if (!(error instanceof ClosedOutputError)) throw error
  }
  return { failed, seen, doubts }
}

/** The lines of stdin with their numbers, in batches as they arrive. */
async function* numbered(
  input: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<NumberedLine[]> {
  let number = 0
  for await (const lines of byteLines(input, LONGEST_LINE)) {
    // After Ctrl-C the last line may be incomplete.
    if (signal.aborted) return
    yield lines.map((bytes) => ({ number: ++number, bytes }))
  }
}

/** The answers in the order of the lines: from this thread, or from others once there is enough work for them. */
async function* answer(
  batches: AsyncGenerator<NumberedLine[]>,
  data: WorkerData & { settings: Settings },
  jobs: number,
  onFewerThreads: (sentence: string) => void,
): AsyncGenerator<AnswerLine[]> {
  const filter = () => new Filter(data.stories, data.settings, data.mapping)
  if (jobs === 1) return yield* answerHere(batches, filter())
  const enough = (held: readonly NumberedLine[][]) => held.flat().length >= FEW
  const { held, isFull, rest } = await holdFirst(batches, enough, PATIENCE)
  // A judge takes 100 MB, so this thread makes one only when it needs it.
  if (!isFull) return yield* answerHere(chained(held, rest), filter())
  const { Crew, WORK } = await import('../work/crew.js')
  const crew = new Crew({ script: WORK, jobs, data })
  let own: Filter | undefined
  const substitutes = {
    here: (lines: readonly NumberedLine[]) => {
      own ??= filter()
      return lines.map(own.answer)
    },
    failed: (line: NumberedLine, error: Error) => crashed(line, error, data.mapping),
  }
  try {
    yield* pMapIterable(
      chained(held, rest),
      (lines: NumberedLine[]) =>
        crew.run<NumberedLine, AnswerLine>('answer', lines.map(withOwnBytes), substitutes),
      { concurrency: jobs * AHEAD },
    )
    if (crew.problem !== null) onFewerThreads(crew.problem)
  } finally {
    await crew.close()
  }
}

async function* answerHere(
  batches: AsyncIterable<NumberedLine[]>,
  filter: Filter,
): AsyncGenerator<AnswerLine[]> {
  for await (const batch of batches) yield batch.map(filter.answer)
}

async function* chained<Item>(
  first: readonly Item[],
  rest: AsyncGenerator<Item>,
): AsyncGenerator<Item> {
  yield* first
  yield* rest
}

/** A line with bytes of its own: part of a buffer would take the whole buffer along to another thread. */
function withOwnBytes({ number, bytes }: NumberedLine): NumberedLine {
  return { number, bytes: bytes === null ? null : Uint8Array.from(bytes) }
}
