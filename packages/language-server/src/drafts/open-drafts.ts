import type { DraftError } from '@commentlint/cli/drafts'
import type { Finding } from '@commentlint/core'
import type { OpenDocument } from '../text/documents.js'
import { type Edit, follow, type Span, unfinishedWord } from '../text/edits.js'
import type { Verdict } from './verdict.js'

/** Something shown at a place in a draft: a finding, or why the draft can't be judged. */
export interface Mark extends Span {
  finding: Finding | null
  error: DraftError | null
}

/** Milliseconds without typing after which a word counts as finished. */
const REST = 1000

/** How open drafts are judged and shown. */
export interface OpenDraftsHost {
  /** Judges the current text of a document, and announces each file that is read; null when it is no draft. */
  judge(document: OpenDocument, onFile: (file: URL) => void): Promise<Verdict | null>
  /** Milliseconds between the last change and the verdict. */
  debounce(): number
  /** Called when the marks shown in a draft have changed. */
  onMarks(draft: OpenDraft): void
  /** Called when there is a new verdict, or the document is no longer a draft. */
  onVerdict(draft: OpenDraft): void
  onFailure(error: unknown): void
}

/** An open document, with what is known about it. */
export interface OpenDraft {
  readonly document: OpenDocument
  /** The marks shown now; they move with each edit. */
  marks: readonly Mark[]
  /** Marks that are held back until the word being typed is finished. */
  held: readonly Mark[]
  /** The last verdict; out of date if its `revision` is not the document's. */
  verdict: Verdict | null
  /** The URLs of files that the verdict depends on, or the pending one will. */
  files: ReadonlySet<string>
  /** Counts how often marks were shown. */
  shown: number
}

class Work implements OpenDraft {
  marks: readonly Mark[] = []
  held: readonly Mark[] = []
  verdict: Verdict | null = null
  files = new Set<string>()
  shown = 0
  /** Grows with each change and each request to judge again: a verdict for an older ticket is too late. */
  ticket = 0
  settledTicket = -1
  timer: ReturnType<typeof setTimeout> | undefined
  rest: ReturnType<typeof setTimeout> | undefined
  lastEdit: Edit | null = null
  waiting: (() => void)[] = []

  constructor(readonly document: OpenDocument) {}
}

/** The open drafts: judges each when its writer pauses, and drops verdicts that come too late. */
export class OpenDrafts {
  readonly #works = new Map<string, Work>()

  constructor(readonly host: OpenDraftsHost) {}

  get isEmpty(): boolean {
    return this.#works.size === 0
  }

  get(uri: string): OpenDraft | undefined {
    return this.#works.get(uri)
  }

  open(document: OpenDocument): void {
    this.close(document.uri)
    const work = new Work(document)
    this.#works.set(document.uri, work)
    this.#judgeIn(work, 0)
  }

  change(document: OpenDocument, edits: readonly Edit[]): void {
    const work = this.#works.get(document.uri)
    if (work === undefined) return
    work.lastEdit = edits.at(-1) ?? work.lastEdit
    const before = work.marks.length
    work.marks = edits.reduce(followAll, work.marks)
    work.held = []
    if (work.marks.length < before) this.#show(work)
    this.#judgeIn(work, this.host.debounce())
  }

  /** Judges drafts again, because something they depend on has changed. */
  judgeAgain(concerns: (draft: OpenDraft) => boolean): void {
    for (const work of this.#works.values())
      if (concerns(work)) this.#judgeIn(work, this.host.debounce())
  }

  close(uri: string): OpenDraft | undefined {
    const work = this.#works.get(uri)
    if (work === undefined) return undefined
    this.#works.delete(uri)
    work.ticket += 1
    clearTimeout(work.timer)
    clearTimeout(work.rest)
    release(work)
    return work
  }

  closeAll(): void {
    for (const uri of this.#works.keys()) this.close(uri)
  }

  /** Resolves when the current text of a document has been judged, or the document was closed. */
  async settled(uri: string): Promise<OpenDraft | undefined> {
    for (;;) {
      const work = this.#works.get(uri)
      if (work === undefined || work.settledTicket === work.ticket) return work
      await new Promise<void>((resolve) => work.waiting.push(resolve))
    }
  }

  #judgeIn(work: Work, milliseconds: number): void {
    work.ticket += 1
    clearTimeout(work.timer)
    clearTimeout(work.rest)
    const { ticket } = work
    work.timer = setTimeout(() => {
      this.#judge(work).catch((error) => {
        this.host.onFailure(error)
        // If there was a change since, its own verdict is still to come.
        if (ticket !== work.ticket) return
        work.settledTicket = ticket
        release(work)
      })
    }, milliseconds)
  }

  async #judge(work: Work): Promise<void> {
    const { ticket } = work
    const files = new Set<string>()
    work.files = files
    const verdict = await this.host.judge(work.document, ({ href }) => files.add(href))
    if (ticket !== work.ticket) return
    work.verdict = verdict
    const found = verdict === null ? [] : marksOf(verdict, work.document)
    const typing = typedWord(work)
    const held = found.filter((mark) => isUnfinished(mark, typing, work.marks))
    work.marks = found.filter((mark) => !held.includes(mark))
    work.held = held
    work.settledTicket = ticket
    this.#show(work)
    this.host.onVerdict(work)
    release(work)
    if (held.length > 0) work.rest = setTimeout(() => this.#showHeld(work, found), REST)
  }

  #showHeld(work: Work, found: readonly Mark[]): void {
    work.marks = found
    work.held = []
    this.#show(work)
  }

  #show(work: Work): void {
    work.shown += 1
    this.host.onMarks(work)
  }
}

function release(work: Work): void {
  for (const resolve of work.waiting.splice(0)) resolve()
}

function followAll(marks: readonly Mark[], edit: Edit): readonly Mark[] {
  return marks.flatMap((mark) => {
    const span = follow(mark, edit)
    return span === null ? [] : [{ ...mark, ...span }]
  })
}

function marksOf({ assessment, error }: Verdict, { content }: OpenDocument): Mark[] {
  if (error !== null) {
    const firstLine = content.offsetAt({ line: 0, character: Number.MAX_SAFE_INTEGER })
    const { start, end } = error.place ?? { start: { offset: 0 }, end: { offset: firstLine } }
    return [{ start: start.offset, end: end.offset, finding: null, error }]
  }
  return (assessment?.findings ?? []).map((finding) => ({
    start: finding.place.start.offset,
    end: finding.place.end.offset,
    finding,
    error: null,
  }))
}

function typedWord({ lastEdit, document }: Work): Span | null {
  return lastEdit === null ? null : unfinishedWord(document.content.getText(), lastEdit)
}

/** Whether a finding ends in the word being typed and was not shown before. */
function isUnfinished(mark: Mark, typing: Span | null, shown: readonly Mark[]): boolean {
  if (typing === null || mark.finding === null) return false
  const endsInIt = mark.end > typing.start && mark.end <= typing.end
  return endsInIt && !shown.some((one) => sameRule(one, mark) && one.start === mark.start)
}

function sameRule(one: Mark, other: Mark): boolean {
  return one.finding?.ruleId === other.finding?.ruleId
}
