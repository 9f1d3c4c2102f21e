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

/** A maintained pool of threads that loses no work: a batch whose thread dies is done again, one by one. */
export class Crew {
  readonly #pool: Piscina
  /** Whom to tell when a thread dies without work in hand, as one does whose script can't be loaded. */
  readonly #waiting = new Set<(error: Error) => void>()
  #broken: Error | null = null

  constructor({ script, jobs, data }: CrewOptions) {
    this.#pool = new Piscina({
      filename: script.href,
      minThreads: jobs,
      maxThreads: jobs,
      workerData: data,
      resourceLimits: MOST_MEMORY,
      // Sleeping threads are woken by messages: blocking ones would miss that they are to end.
      atomics: 'disabled',
    })
    this.#pool.on('error', (error: Error) => {
      this.#broken = error
      for (const reject of this.#waiting) reject(error)
    })
  }

  /**
   * Calls an export with a batch; resolves to what it returns. Work that ends its thread, or throws,
   * when it is done alone as well, is answered by `failed`.
   */
  async run<Work, Done>(
    name: string,
    batch: readonly Work[],
    failed: (work: Work, error: Error) => Done,
  ): Promise<Done[]> {
    try {
      return (await this.#call(name, batch)) as Done[]
    } catch (error) {
      if (this.#broken !== null || batch.length === 1)
        return batch.map((work) => failed(work, asError(error)))
      const done: Done[] = []
      for (const work of batch) done.push(...(await this.run(name, [work], failed)))
      return done
    }
  }

  async #call(name: string, batch: unknown): Promise<unknown> {
    if (this.#broken !== null) throw this.#broken
    return new Promise((resolve, reject) => {
      const settle = () => this.#waiting.delete(reject)
      this.#waiting.add(reject)
      this.#pool.run(batch, { name }).then(resolve, reject).finally(settle)
    })
  }

  /** Ends the threads, whatever they do. */
  async close(): Promise<void> {
    await this.#pool.destroy()
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
