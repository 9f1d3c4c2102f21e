import { dumpLine } from './dump.js'
import type { EvaluatedSet, TextTable } from './evaluated-set.js'
import { computeFigure, type Figure } from './figure.js'
import { evaluateDress } from './gaming/dress.js'
import { evaluateGaming } from './gaming/gaming.js'
import { evaluateTyping } from './gaming/typing.js'
import { showMistake } from './report/mistakes.js'
import type { Run } from './run.js'
import { evaluateBlog } from './sets/blog.js'
import { evaluateJudged, evaluateOwn, evaluateUnseen } from './sets/judged.js'
import { evaluateKinds, evaluateUnseenKinds } from './sets/kinds.js'
import { measureOrder } from './sets/order.js'
import { evaluateQa } from './sets/qa.js'
import { evaluateTutorials, evaluateVideos } from './sets/spam.js'
import { evaluateMovies, evaluateTweets } from './sets/specificity.js'
import type { TaskName } from './tasks.js'

/** The result of a task: plain JSON, so that it can come from a worker. */
export interface SetReport {
  task: TaskName
  figures: Figure[]
  tables: TextTable[]
  /** The worst mistakes, formatted for a terminal; empty unless asked for. */
  mistakes: string[]
  /** One JSON line per row; empty unless asked for. */
  dump: string[]
  seconds: number
}

/** What is wanted from a task besides its figures. */
export interface Wanted {
  /** Bootstrap draws; 0 for none. */
  rounds: number
  /** The most mistakes to return. */
  mistakes: number
  dump: boolean
}

const evaluators: Record<TaskName, (run: Run) => EvaluatedSet> = {
  judged: evaluateJudged,
  blog: evaluateBlog,
  'qa-2016': evaluateQa,
  'tweets-specificity': evaluateTweets,
  'movies-specificity': evaluateMovies,
  'videos-spam': evaluateVideos,
  'tutorials-spam': evaluateTutorials,
  unseen: evaluateUnseen,
  'unseen-own': evaluateOwn,
  kinds: evaluateKinds,
  'kinds-unseen': evaluateUnseenKinds,
  gaming: evaluateGaming,
  typing: evaluateTyping,
  dress: evaluateDress,
  order: (run) => ({ measures: [measureOrder(run)], tables: [], mistakes: () => [], rows: [] }),
}

/** Judges a set and reports on it. */
export function reportSet(task: TaskName, run: Run, wanted: Wanted): SetReport {
  const start = performance.now()
  const evaluated = evaluators[task](run)
  return {
    task,
    figures: evaluated.measures.map((measure) => computeFigure(measure, wanted.rounds)),
    tables: evaluated.tables,
    mistakes:
      wanted.mistakes > 0 ? evaluated.mistakes().slice(0, wanted.mistakes).map(showMistake) : [],
    dump: wanted.dump
      ? evaluated.rows.map((row, index) => dumpLine(task, row, evaluated.extras?.[index] ?? {}))
      : [],
    seconds: (performance.now() - start) / 1000,
  }
}
