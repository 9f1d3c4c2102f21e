import type { Rating, Severity } from '@commentlint/core'
import type { DraftReport } from '../lint/report.js'

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
  readonly findings: Record<Severity, number> = { error: 0, warn: 0, info: 0 }

  add({ assessment, story }: DraftReport): void {
    this.drafts += 1
    if (story !== null) this.answering += 1
    if (assessment === null) this.failed += 1
    else if (assessment.rating === null) this.abstained += 1
    else this.ratings[assessment.rating] += 1
    for (const { severity } of assessment?.findings ?? []) this.findings[severity] += 1
  }
}
