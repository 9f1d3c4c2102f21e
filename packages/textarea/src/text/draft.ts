import type { Assessment, Finding, Severity } from '@commentlint/core'
import { Dismissals } from './dismissals.js'
import { type Edit, findEdit, mapSpan, overlaps, type Span } from './edit.js'
import { isAbove } from './rating.js'

/** A finding where it stands in the draft as it is now. */
export interface PlacedFinding extends Span {
  readonly finding: Finding
}

/** An assessment carried over to the draft as it is now. */
export interface Judged {
  readonly assessment: Assessment
  /** What still holds, the most useful first. */
  readonly findings: readonly PlacedFinding[]
  /** Words that answer the story or the parent. */
  readonly evidence: readonly Span[]
}

/** The rules behind some findings, each once, in their order. */
export function rulesOf(findings: readonly PlacedFinding[]): string[] {
  return [...new Set(findings.map(({ finding }) => finding.ruleId))]
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warn: 1, info: 2 }

/** One draft from its first letter to its posting: what it says, and what is known about it. */
export class Draft {
  #text = ''
  /** What it was judged beside last. */
  #beside: string | null = null
  #version = 0
  /** Version of the text behind `#judged`. */
  #judgedVersion = 0
  /** Whether all is told that was found in it. */
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

  /** What the writer may be told. */
  get judged(): Judged | null {
    return this.#judged
  }

  /** Whether the text as it is now has been judged, and all is told. */
  get isSettled(): boolean {
    return this.#isWhole && this.#judgedVersion === this.#version
  }

  /** Takes the text as it is now; null when nothing changed. A finding whose words changed goes at once. */
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
   * Takes an assessment of an earlier version; null when as much or more is already known.
   *
   * @param isWhole Whether the writer may be told all of it, or only what has become better.
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

  /** Waves a finding away for the rest of this draft. */
  dismiss({ finding, start, end }: PlacedFinding): void {
    const words = finding.actual ?? ''
    this.#dismissals.add({ ruleId: finding.ruleId, words, start, end })
    if (this.#judged !== null) this.#judged = this.#withoutDismissed(this.#judged)
  }

  /**
   * Forgets what was said beside another story, or with another configuration.
   *
   * @param setup What it is judged beside from now on.
   */
  judgeBeside(setup: string): void {
    if (this.#beside !== null && this.#beside !== setup) this.restart()
    this.#beside = setup
  }

  /** Forgets everything but the text: what follows is another draft, or is judged by another worker. */
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
 * What of a verdict may be told in the middle of a sentence, which is easily taken for a poor one: what was
 * found before and is gone, and a rating above the one that was told. Of a draft that nothing was
 * told of yet, that is a good one only.
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
