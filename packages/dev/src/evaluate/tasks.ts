import { setNames } from './corpora.js'

/** Sets of our own comments, which are part of this repository. */
const ownSets = ['unseen-own', 'kinds', 'kinds-unseen'] as const

/** Everything that `--set` takes, in the order of the report. */
export const taskNames = [
  ...setNames,
  'unseen',
  ...ownSets,
  'order',
  'gaming',
  'typing',
  'dress',
] as const

/** The name of a task: a set, or a check over all sets. */
export type TaskName = (typeof taskNames)[number]

/** Whether a task reads texts that are not in this repository. */
export function needsCorpora(task: TaskName): boolean {
  return !ownSets.some((own) => own === task)
}
