import type { Rating, Severity } from '@commentlint/core'
import type { DraftReport } from '../lint/report.js'
import { remarksOf } from './remark.js'

/** How many drafts came out alike, and in what words. */
export interface Share {
  count: number
  kind: Rating | 'unrated' | 'unreadable'
  words: string
}

/** Counts of a run. */
export class Tally {
  drafts = 0
  /** Drafts that are too short, too long or in another language to judge. */
  abstained = 0
  /** Drafts that could not be read, or whose story could not. */
  failed = 0
  /** Drafts that were judged beside a story, or name one. */
  answering = 0
  readonly ratings: Record<Rating, number> = { strong: 0, solid: 0, thin: 0, generic: 0 }
  /** What is said of drafts: findings, and why there is no verdict. */
  readonly remarks: Record<Severity, number> = { error: 0, warn: 0, info: 0 }

  constructor(
    /** Whether what is said below errors is not counted. */
    readonly errorsOnly = false,
  ) {}

  add(report: DraftReport): void {
    const { assessment, story } = report
    this.drafts += 1
    if (story !== null) this.answering += 1
    if (assessment === null) this.failed += 1
    else if (assessment.rating === null) this.abstained += 1
    else this.ratings[assessment.rating] += 1
    for (const { severity } of remarksOf(report, this.errorsOnly)) this.remarks[severity] += 1
  }

  /** What became of the drafts, best first. */
  get shares(): Share[] {
    const { ratings, abstained, failed } = this
    const rated = (['strong', 'solid', 'thin', 'generic'] as const).map(
      (kind): Share => ({ count: ratings[kind], kind, words: kind }),
    )
    const all: Share[] = [
      ...rated,
      { count: abstained, kind: 'unrated', words: 'no verdict' },
      { count: failed, kind: 'unreadable', words: 'unreadable' },
    ]
    return all.filter(({ count }) => count > 0)
  }

  /** `1 error, 2 warnings`; empty when nothing is said. */
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

/** `1 draft`, `2 drafts`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
