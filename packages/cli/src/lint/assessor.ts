import type { Assessment, Story } from '@commentlint/core'
import type { DraftError } from '../sources/draft.js'
import type { Crew } from '../work/crew.js'
import type { WorkerData } from '../work/in-thread.js'
import { decode } from './encoded.js'
import type { Judge, Task } from './judge.js'

/** The outcome of a task. */
export type Outcome = Assessment | DraftError

/** Judges tasks, in this thread or in others. */
export interface Assessor {
  /** The outcomes in the order of the tasks. */
  assess(tasks: readonly Task[]): Promise<Outcome[]>
  close(): Promise<void>
}

/** An assessor in other threads. */
export interface OtherThreads extends Assessor {
  /** A sentence that says how many threads fewer than planned judge, and why; null if none is missing. */
  problem(): Promise<string | null>
}

/** Judges in this thread. Loads what it needs with the first draft. */
export class OwnThread implements Assessor {
  #judge: Judge | undefined

  constructor(readonly stories: readonly Story[]) {}

  async assess(tasks: readonly Task[]): Promise<Outcome[]> {
    const judge = this.#judge ?? (await this.#load())
    return tasks.map(judge.assess)
  }

  async #load(): Promise<Judge> {
    const { Judge } = await import('./judge.js')
    this.#judge = new Judge(this.stories)
    return this.#judge
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}

/** Judges in other threads, started with the first draft; a thread that dies takes no other draft with it. */
export function otherThreads(stories: readonly Story[], jobs: number, own: Assessor): OtherThreads {
  const byNumber = new Map(stories.map((story, number) => [String(number), story]))
  const data: WorkerData = { stories: byNumber, settings: null, mapping: {} }
  let crew: Promise<Crew> | undefined
  const start = async () => {
    const { Crew, WORK } = await import('../work/crew.js')
    return new Crew({ script: WORK, jobs, data })
  }
  const substitutes = {
    here: (tasks: readonly Task[]) => own.assess(tasks),
    failed: crashed,
  }
  return {
    async assess(tasks) {
      crew ??= start()
      const outcomes = await (await crew).run<Task, string | Outcome>('assess', tasks, substitutes)
      return outcomes.map((one) => (typeof one === 'string' ? decode(one) : one))
    },
    async problem() {
      return (await crew)?.problem ?? null
    },
    async close() {
      await (await crew)?.close()
    },
  }
}

function crashed(_: Task, { message }: Error): DraftError {
  return { code: 'crashed', message: `Judging this draft failed: ${message}.` }
}
