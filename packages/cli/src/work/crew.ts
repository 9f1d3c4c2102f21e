import { Piscina } from 'piscina'

/**
 * Megabytes that a thread's old and new objects may take. A judge holds 100 and its work
 * some tens more; without limits a thread would let garbage lie until there are twice as many.
 * Room for new objects is what the main thread has, so that those of one comment die young.
 */
const MOST_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 48 }

/** Other threads that do a kind of work, a batch of it at a time. */
export interface CrewOptions {
  /** The module whose exports the threads call. */
  script: URL
  /** How many threads. */
  jobs: number
  /** What each thread is given once, structured-cloneable. */
  data: unknown
}

/** What the threads of a run do: beside this module in the bundle, and in the sources too. */
export const WORK = new URL('./worker.js', import.meta.url)

/** What stands in for a thread. */
export interface Substitutes<Work, Done> {
  /** Does in this thread what no thread could be started for. */
  here(batch: readonly Work[]): readonly Done[] | Promise<readonly Done[]>
  /** The answer to work that can't be done. */
  failed(work: Work, error: Error): Done
}

/** A maintained pool of threads that loses no work: a batch whose thread dies is done again, one by one. */
export class Crew {
  readonly #pool: Piscina | null
  readonly #jobs: number
  /** Whom to tell when no thread is left that could take their work. */
  readonly #waiting = new Set<(error: Error) => void>()
  #problem: Error | null = null
  #isClosed = false

  constructor({ script, jobs, data }: CrewOptions) {
    this.#jobs = jobs
    this.#pool = this.#start(script, data)
    // Of a thread that dies without work in hand, as one does that can't be started.
    this.#pool?.on('error', (error: Error) => this.#lose(error))
  }

  /** Null where the system refuses a thread at once, as it does over the limit of a container. */
  #start(script: URL, data: unknown): Piscina | null {
    try {
      return new Piscina({
        filename: script.href,
        minThreads: this.#jobs,
        maxThreads: this.#jobs,
        workerData: data,
        resourceLimits: MOST_MEMORY,
        // Sleeping threads are woken by messages: blocking ones would miss that they are to end.
        atomics: 'disabled',
      })
    } catch (error) {
      this.#problem = asError(error)
      return null
    }
  }

  /** That there are fewer threads than were asked for, and why, in a sentence; null where there are all. */
  get problem(): string | null {
    if (this.#problem === null) return null
    return `not all of the ${this.#jobs} threads could be started (${this.#problem.message}): it was judged without them.`
  }

  /**
   * Calls an export with a batch; resolves to what it returns. Work that ends its thread when it is done alone
   * as well is answered by `failed`; what a thread can't do because it doesn't start is done here.
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
      // Nobody waits for it any more.
      if (this.#isClosed) return batch.map((one) => substitutes.failed(one, error))
      const [work] = batch
      if (work === undefined || batch.length > 1) {
        const done: Done[] = []
        for (const one of batch) done.push(...(await this.run(name, [one], substitutes)))
        return done
      }
      // It would end this thread, too.
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

  /** Whether no thread is left. The pool starts others until one fails as it begins. */
  get #isGone(): boolean {
    return this.#problem !== null && this.#pool?.threads.length === 0
  }

  #lose(error: Error): void {
    this.#problem ??= error
    if (this.#isGone) for (const reject of this.#waiting) reject(error)
  }

  /** Ends the threads, whatever they do. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#pool?.destroy()
  }
}

/** Whether what is wrong is the work: it takes all memory, or the thread with it. */
function endsThreads(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || error.message.startsWith('worker exited with code')
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
