import type { Severity } from '@commentlint/core'
import { type DraftReport, type Grade, gradeOf, labelOf } from '../lint/report.js'
import { plural } from '../plural.js'
import { remarksOf } from './remark.js'

/** How many drafts came out the same way, and the words for it. */
export interface Share {
  count: number
  grade: Grade
  words: string
}

/** Counts of a run. */
export class Tally {
  drafts = 0
  /** Drafts that were judged against a story, or name one. */
  answering = 0
  /** How many drafts came out in each way, best first. */
  readonly grades: Record<Grade, number> = {
    strong: 0,
    solid: 0,
    thin: 0,
    generic: 0,
    unrated: 0,
    unreadable: 0,
  }
  /** The number of remarks by severity: findings, and missing verdicts. */
  readonly remarks: Record<Severity, number> = { error: 0, warn: 0, info: 0 }

  constructor(
    /** Whether remarks below error are left out. */
    readonly errorsOnly = false,
  ) {}

  add(report: DraftReport): void {
    this.drafts += 1
    if (report.story !== null) this.answering += 1
    this.grades[gradeOf(report)] += 1
    for (const { severity } of remarksOf(report, this.errorsOnly)) this.remarks[severity] += 1
  }

  /** The outcomes of the drafts, best first. */
  get shares(): Share[] {
    const all = Object.entries(this.grades) as [Grade, number][]
    return all
      .filter(([, count]) => count > 0)
      .map(([grade, count]) => ({ count, grade, words: labelOf(grade) }))
  }

  /** `1 error, 2 warnings`; empty when there are none. */
  get said(): string {
    const { error, warn, info } = this.remarks
    const counts = [
      [error, 'error'],
      [warn, 'warning'],
      [info, 'info'],
    ] as const
    return counts
      .filter(([count]) => count > 0)
      .map(([count, noun]) => plural(count, noun))
      .join(', ')
  }
}
