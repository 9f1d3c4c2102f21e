import { setNames } from './corpora.js'

/** Everything that can be asked for with `--set`, in the order of the report. */
export const taskNames = [
  ...setNames,
  'unseen',
  'unseen-own',
  'kinds',
  'kinds-unseen',
  'order',
  'gaming',
  'typing',
  'dress',
] as const

/** The name of a task: a set, or a check over all of them. */
export type TaskName = (typeof taskNames)[number]
