/** The work of the other threads of a run; each has a judge of its own. */
import type { Story } from '@commentlint/core'
import { workerData } from 'piscina'
import type { Settings } from '../config/index.js'
import { encode } from '../lint/encoded.js'
import { Judge, type Task } from '../lint/judge.js'
import { type AnswerLine, Filter, type NumberedLine } from '../score/filter.js'
import type { Mapping } from '../sources/mapping.js'

/** The data of a thread. */
export interface WorkerData {
  /** The stories of the run, whose common words count less; by id for the filter. */
  stories: ReadonlyMap<string, Story>
  /** The settings of the filter; drafts bring their own. */
  settings: Settings | null
  /** The keys of the fields of lines, for the filter. */
  mapping: Mapping
}

const { stories, settings, mapping } = workerData as WorkerData
let judge: Judge | undefined
let filter: Filter | undefined

/** Judges drafts, and encodes the assessments: text is passed on faster than an object. */
export function assess(tasks: readonly Task[]): string[] {
  judge ??= new Judge([...stories.values()])
  const { assess: one } = judge
  return tasks.map((task) => encode(one(task)))
}

/** Answers lines of the filter. */
export function answer(lines: readonly NumberedLine[]): AnswerLine[] {
  if (settings === null) throw new TypeError('The filter needs settings.')
  filter ??= new Filter(stories, settings, mapping)
  const { answer: one } = filter
  return lines.map(one)
}
