import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Assessment, Story } from '@commentlint/core'
import type { DraftError } from '../sources/draft.js'
import type { WorkerData } from '../work/worker.js'
import { Judge, type Task } from './judge.js'

/** What became of a task. */
export type Outcome = Assessment | DraftError

/** Whoever judges. */
export interface Assessor {
  /** The outcomes in the order of the tasks. */
  assess(tasks: readonly Task[]): Promise<Outcome[]>
  close(): Promise<void>
}

/** Judges in this thread. */
export class OwnThread implements Assessor {
  readonly #judge: Judge

  constructor(stories: readonly Story[]) {
    this.#judge = new Judge(stories)
  }

  async assess(tasks: readonly Task[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = []
    for (const task of tasks) {
      outcomes.push(this.#judge.assess(task))
      // Ctrl-C is noticed between two drafts.
      await nextTurn()
    }
    return outcomes
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}

/** Judges in other threads; one that dies takes no other draft with it. */
export async function otherThreads(stories: readonly Story[], jobs: number): Promise<Assessor> {
  const { Crew } = await import('../work/crew.js')
  const script = new URL('./worker.js', import.meta.url)
  const byNumber = new Map(stories.map((story, number) => [String(number), story]))
  const data: WorkerData = { stories: byNumber, settings: null, mapping: {} }
  const crew = new Crew({ script, jobs, data })
  return {
    assess: (tasks) => crew.run<Task, Outcome>('assess', tasks, crashed),
    close: () => crew.close(),
  }
}

function crashed(_: Task, { message }: Error): DraftError {
  return { code: 'crashed', message: `Judging this draft failed: ${message}.` }
}
