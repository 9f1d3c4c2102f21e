import type { Assessment, Finding, Severity } from '@commentlint/core'
import { Dismissals } from './dismissals.js'
import { type Edit, findEdit, mapSpan, overlaps, type Span } from './edit.js'
import { isAbove } from './rating.js'

/** A finding and where it is in the current draft. */
export interface PlacedFinding extends Span {
  readonly finding: Finding
}

/** An assessment carried over to the current draft. */
export interface Judged {
  readonly assessment: Assessment
  /** The findings that still hold, the most useful first. */
  readonly findings: readonly PlacedFinding[]
  /** Words that answer the story or the parent. */
  readonly evidence: readonly Span[]
}

/** The rules behind some findings, each once, in their order. */
export function rulesOf(findings: readonly PlacedFinding[]): string[] {
  return [...new Set(findings.map(({ finding }) => finding.ruleId))]
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warn: 1, info: 2 }

/** One draft from its first letter until it is posted: its text, and what is known about it. */
export class Draft {
  #text = ''
  /** The setup that it was last judged with. */
  #beside: string | null = null
  #version = 0
  /** Version of the text behind `#judged`. */
  #judgedVersion = 0
  /** Whether everything found in it has been shown. */
  #isWhole = false
  #edits: { readonly version: number; readonly edit: Edit }[] = []
  #judged: Judged | null = null
  readonly #dismissals = new Dismissals()

  get text(): string {
    return this.#text
  }

  /** Grows with every change of the text. */
  get version(): number {
    return this.#version
  }

  /** What may be shown to the writer. */
  get judged(): Judged | null {
    return this.#judged
  }

  /** Whether the current text has been judged, and everything has been shown. */
  get isSettled(): boolean {
    return this.#isWhole && this.#judgedVersion === this.#version
  }

  /** Takes the current text; null when nothing changed. Drops a finding at once when its words changed. */
  change(text: string): Edit | null {
    const edit = findEdit(this.#text, text)
    if (edit === null) return null
    this.#text = text
    this.#version += 1
    if (text.trim() === '') {
      this.#startAnew()
      return edit
    }
    this.#edits.push({ version: this.#version, edit })
    this.#dismissals.follow(edit)
    if (this.#judged !== null) this.#judged = carry(this.#judged, edit)
    return edit
  }

  /**
   * Takes an assessment of this or an earlier version; null when as much or more is already known.
   *
   * @param isWhole Whether the writer may be shown all of it, or only what has improved.
   * @returns All of it.
   */
  answer(version: number, assessment: Assessment, isWhole: boolean): Judged | null {
    const isNews = version > this.#judgedVersion || (isWhole && !this.#isWhole)
    if (!isNews || version < this.#judgedVersion || version > this.#version) return null
    const since = this.#edits.filter((entry) => entry.version > version)
    const placed = since.reduce((known, { edit }) => carry(known, edit), place(assessment))
    const judged = this.#withoutDismissed(placed)
    this.#judgedVersion = version
    this.#isWhole = isWhole
    this.#edits = since
    this.#judged = isWhole ? judged : betterOf(this.#judged, judged)
    return judged
  }

  /** Dismisses a finding for the rest of this draft. */
  dismiss({ finding, start, end }: PlacedFinding): void {
    const words = finding.actual ?? ''
    this.#dismissals.add({ ruleId: finding.ruleId, words, start, end })
    if (this.#judged !== null) this.#judged = this.#withoutDismissed(this.#judged)
  }

  /**
   * Forgets what was found with another story or configuration.
   *
   * @param setup What it is judged with from now on.
   */
  judgeBeside(setup: string): void {
    if (this.#beside !== null && this.#beside !== setup) this.restart()
    this.#beside = setup
  }

  /** Forgets everything but the text: another draft follows, or another worker judges. */
  restart(): void {
    this.#version += 1
    this.#startAnew()
  }

  #startAnew(): void {
    this.#judgedVersion = this.#version - 1
    this.#isWhole = false
    this.#edits = []
    this.#judged = null
    this.#dismissals.clear()
  }

  #withoutDismissed(judged: Judged): Judged {
    const findings = judged.findings.filter(
      ({ finding: { ruleId, actual: words = '' }, start, end }) =>
        !this.#dismissals.has({ ruleId, words, start, end }),
    )
    return { ...judged, findings }
  }
}

/**
 * The part of a verdict that may be shown in the middle of a sentence, which often looks worse than it
 * will be: known findings that are gone, and a rating above the one shown. Where none has been shown
 * yet, only a good one is.
 */
function betterOf(told: Judged | null, fresh: Judged): Judged {
  const findings = (told?.findings ?? []).filter((known) =>
    fresh.findings.some(
      (other) => other.finding.ruleId === known.finding.ruleId && overlaps(other, known),
    ),
  )
  const before = told?.assessment.rating ?? null
  const now = fresh.assessment.rating
  const rating = isAbove(now, before ?? 'thin') ? now : before
  return { ...fresh, findings, assessment: { ...fresh.assessment, rating, abstained: null } }
}

function place(assessment: Assessment): Judged {
  const findings = assessment.findings
    .map((finding) => ({ finding, ...spanOf(finding.place) }))
    .sort((a, b) => ORDER[a.finding.severity] - ORDER[b.finding.severity])
  const evidence = assessment.evidence.map(({ comment }) => spanOf(comment))
  return { assessment, findings, evidence }
}

function spanOf({ start, end }: Finding['place']): Span {
  return { start: start.offset, end: end.offset }
}

function carry(judged: Judged, edit: Edit): Judged {
  return {
    ...judged,
    findings: carryAll(judged.findings, edit),
    evidence: carryAll(judged.evidence, edit),
  }
}

function carryAll<T extends Span>(spans: readonly T[], edit: Edit): T[] {
  return spans.flatMap((span) => mapSpan(span, edit) ?? [])
}
