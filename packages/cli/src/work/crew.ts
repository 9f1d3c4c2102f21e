import { Piscina } from 'piscina'

/**
 * Megabytes for a thread's old and new objects. A judge holds 100 and its work some tens more; without limits
 * a thread would let garbage pile up to twice as much. The room for new objects is that of the main thread, so
 * that the objects of one comment die young.
 */
const MOST_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 48 }

/** Threads that do one kind of work, in batches. */
export interface CrewOptions {
  /** The module whose exports the threads call. */
  script: URL
  /** The number of threads. */
  jobs: number
  /** Data that each thread is given once; it must be structured-cloneable. */
  data: unknown
}

/** The module that the threads of a run use: next to this one both in the bundle and in the sources. */
export const WORK = new URL('./worker.js', import.meta.url)

/** Replacements for a thread. */
export interface Substitutes<Work, Done> {
  /** Does in this thread the work that no thread could be started for. */
  here(batch: readonly Work[]): readonly Done[] | Promise<readonly Done[]>
  /** The answer to work that can't be done. */
  failed(work: Work, error: Error): Done
}

/** A maintained pool of threads that loses no work: if a thread dies, its batch is done again, item by item. */
export class Crew {
  readonly #pool: Piscina | null
  readonly #jobs: number
  /** The rejections of running calls, for when no thread is left to do their work. */
  readonly #waiting = new Set<(error: Error) => void>()
  #problem: Error | null = null
  #isClosed = false

  constructor({ script, jobs, data }: CrewOptions) {
    this.#jobs = jobs
    this.#pool = this.#start(script, data)
    // The error of a thread that dies without work, such as one that can't be started.
    this.#pool?.on('error', (error: Error) => this.#lose(error))
  }

  /** Null if the system refuses a thread at once, as it does at the limit of a container. */
  #start(script: URL, data: unknown): Piscina | null {
    try {
      return new Piscina({
        filename: script.href,
        minThreads: this.#jobs,
        maxThreads: this.#jobs,
        workerData: data,
        resourceLimits: MOST_MEMORY,
        // Idle threads are woken by messages: if they blocked, they would miss that they are to end.
        atomics: 'disabled',
      })
    } catch (error) {
      this.#problem = asError(error)
      return null
    }
  }

  /** A sentence that says that not all threads could be started, and why; null if all were. */
  get problem(): string | null {
    if (this.#problem === null) return null
    return `not all of the ${this.#jobs} threads could be started (${this.#problem.message}): everything was judged without them.`
  }

  /**
   * Calls an export with a batch; resolves to what it returns. An item that ends its thread even when done
   * alone is answered by `failed`; one that can't be done because no thread starts is done in this thread.
   */
  async run<Work, Done>(
    name: string,
    batch: readonly Work[],
    substitutes: Substitutes<Work, Done>,
  ): Promise<Done[]> {
    try {
      return (await this.#call(name, batch)) as Done[]
    } catch (thrown) {
      const error = asError(thrown)
      // Nobody is waiting for the result any more.
      if (this.#isClosed) return batch.map((one) => substitutes.failed(one, error))
      const [work] = batch
      if (work === undefined || batch.length > 1) {
        const done: Done[] = []
        for (const one of batch) done.push(...(await this.run(name, [one], substitutes)))
        return done
      }
      // It would end this thread too.
      if (endsThreads(error)) return [substitutes.failed(work, error)]
      return this.#doHere(work, error, substitutes)
    }
  }

  async #doHere<Work, Done>(
    work: Work,
    problem: Error,
    { here, failed }: Substitutes<Work, Done>,
  ): Promise<Done[]> {
    try {
      const done = await here([work])
      this.#problem ??= problem
      return [...done]
    } catch (error) {
      return [failed(work, asError(error))]
    }
  }

  async #call(name: string, batch: unknown): Promise<unknown> {
    const pool = this.#pool
    if (pool === null || this.#isGone) throw this.#problem
    return new Promise((resolve, reject) => {
      this.#waiting.add(reject)
      pool
        .run(batch, { name })
        .then(resolve, (error: Error) => {
          reject(error)
          if (this.#isGone) this.#lose(error)
        })
        .finally(() => this.#waiting.delete(reject))
    })
  }

  /** Whether no thread is left. The pool starts new ones until one fails at its start. */
  get #isGone(): boolean {
    return this.#problem !== null && this.#pool?.threads.length === 0
  }

  #lose(error: Error): void {
    this.#problem ??= error
    if (this.#isGone) for (const reject of this.#waiting) reject(error)
  }

  /** Ends the threads, even at work. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#pool?.destroy()
  }
}

/** Whether the work itself is at fault: it uses up all memory, or ends its thread. */
function endsThreads(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || error.message.startsWith('worker exited with code')
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
