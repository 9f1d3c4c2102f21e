/** Milliseconds that a form waits for a judgement before it is sent anyway. */
const LONGEST_WAIT = 1000

/** What a form hold asks of its companion. */
export interface HoldContext {
  /** Whether the element is set to hold forms back. */
  readonly isBlocking: boolean
  /** Whether the draft has been judged as it is now, or holds nothing to judge. */
  isSettled(): boolean
  /** Whether the draft has an error. */
  hasError(): boolean
  /** Has the draft judged at once; false when it can't be judged. */
  judgeNow(): boolean
  /** Reports that the form was held back because of the draft. */
  refused(): void
}

/** Holds a form back while its draft has an error, until the writer insists. */
export class FormHold {
  readonly #textarea: HTMLTextAreaElement
  readonly #context: HoldContext
  #isInsisted = false
  /** Whether the form is being sent because its draft can't be judged. */
  #isLettingGo = false
  /** Sends the form that is waiting for a judgement. */
  #resume: (() => void) | null = null
  /** The button that was pressed when the form was held back: its name and value belong to the form. */
  #refused: HTMLElement | null = null
  /** Ends the wait. A double click begins several waits, and only the last may end one. */
  #patience: ReturnType<typeof setTimeout> | undefined

  constructor(textarea: HTMLTextAreaElement, context: HoldContext, signal: AbortSignal) {
    this.#textarea = textarea
    this.#context = context
    // Captured, because the page's own listeners should not see a form that is not sent yet.
    const submits = (event: Event) => this.#submits(event as SubmitEvent)
    textarea.getRootNode().addEventListener('submit', submits, { signal, capture: true })
  }

  /** Sends a waiting form on, once the draft was judged or the element is removed. */
  settle(): void {
    clearTimeout(this.#patience)
    const resume = this.#resume
    this.#resume = null
    resume?.()
  }

  /** Sends a waiting form whose draft can't be judged: asking again would never end. */
  letGo(): void {
    this.#isLettingGo = true
    this.settle()
    this.#isLettingGo = false
  }

  /** Posts anyway, as the writer wants. */
  insist(): void {
    this.#isInsisted = true
    const { form } = this.#textarea
    if (form !== null) send(form, this.#refused)
  }

  /** Forgets that the writer insisted: another draft begins. */
  reset(): void {
    this.#isInsisted = false
  }

  /**
   * Sends a waiting form again after the page has finished what it is doing: if the element was only
   * moved, its next hold exists by then and has the draft judged.
   */
  remove(): void {
    queueMicrotask(() => this.settle())
  }

  /** Makes a form that is sent before its draft is judged wait for the judgement, but not for long. */
  #submits(event: SubmitEvent): void {
    const { form } = this.#textarea
    if (form === null || event.target !== form || !this.#mayHold(form, event.submitter)) return
    const isSettled = this.#context.isSettled()
    if (isSettled ? !this.#context.hasError() : !this.#context.judgeNow()) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (isSettled) this.#refuse(event)
    else this.#wait(form, event)
  }

  #mayHold(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
    if (!this.#context.isBlocking || this.#isInsisted || this.#isLettingGo) return false
    const isFree = submitter !== null && 'formNoValidate' in submitter && submitter.formNoValidate
    return this.#textarea.matches(':read-write') && !form.noValidate && !isFree
  }

  #refuse({ submitter }: SubmitEvent): void {
    this.#refused = submitter
    this.#context.refused()
  }

  #wait(form: HTMLFormElement, { submitter }: SubmitEvent): void {
    clearTimeout(this.#patience)
    this.#patience = setTimeout(() => {
      this.#isInsisted = true
      this.settle()
    }, LONGEST_WAIT)
    this.#resume = () => send(form, submitter)
  }
}

/** Sends a form by a button, unless the page has since moved or replaced the button, which the form would reject. */
function send(form: HTMLFormElement, button: HTMLElement | null): void {
  const isItsOwn = button !== null && 'form' in button && button.form === form
  form.requestSubmit(isItsOwn ? button : null)
}
