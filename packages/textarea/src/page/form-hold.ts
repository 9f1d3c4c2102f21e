/** Milliseconds that a form waits for a judgement before it is let go. */
const LONGEST_WAIT = 1000

/** What a form hold asks of the companion it works for. */
export interface HoldContext {
  /** Whether the element is there to hold forms back. */
  readonly isBlocking: boolean
  /** Whether the draft has been judged as it stands, or holds nothing to judge. */
  isSettled(): boolean
  /** Whether the draft has an error. */
  hasError(): boolean
  /** Has the draft judged at once; false when nobody can. */
  judgeNow(): boolean
  /** The form was refused because of the draft. */
  refused(): void
}

/** Holds a form back while its draft has an error, until the writer insists. */
export class FormHold {
  readonly #textarea: HTMLTextAreaElement
  readonly #context: HoldContext
  #isInsisted = false
  /** The form is being sent because its draft can't be judged. */
  #isLettingGo = false
  /** Sends the form that waits for a judgement. */
  #resume: (() => void) | null = null
  /** The button by which the form was sent when it was refused: it says what is to be done with it. */
  #refused: HTMLElement | null = null
  /** Ends the wait; of several that a double click begins, only the last may. */
  #patience: ReturnType<typeof setTimeout> | undefined

  constructor(textarea: HTMLTextAreaElement, context: HoldContext, signal: AbortSignal) {
    this.#textarea = textarea
    this.#context = context
    // Capture, because a form that is not sent yet should not be seen by the page's own listeners.
    const submits = (event: Event) => this.#submits(event as SubmitEvent)
    textarea.getRootNode().addEventListener('submit', submits, { signal, capture: true })
  }

  /** The draft was judged, or the element is removed: a form that waited for it goes on. */
  settle(): void {
    clearTimeout(this.#patience)
    const resume = this.#resume
    this.#resume = null
    resume?.()
  }

  /** The draft can't be judged: a form that waited for it is sent, for asking again would never end. */
  letGo(): void {
    this.#isLettingGo = true
    this.settle()
    this.#isLettingGo = false
  }

  /** The writer posts anyway. */
  insist(): void {
    this.#isInsisted = true
    const { form } = this.#textarea
    if (form !== null) send(form, this.#refused)
  }

  /** Another draft begins. */
  reset(): void {
    this.#isInsisted = false
  }

  /**
   * A form that waits is sent again once the page has done what it is about: where the element was
   * only moved, its next hold is there by then and has the draft judged.
   */
  remove(): void {
    queueMicrotask(() => this.settle())
  }

  /** A form sent faster than its draft could be judged waits for the judgement, but not for long. */
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

/** Sends a form by a button, unless the page has meanwhile moved it or drawn it anew, which a form refuses. */
function send(form: HTMLFormElement, button: HTMLElement | null): void {
  const isItsOwn = button !== null && 'form' in button && button.form === form
  form.requestSubmit(isItsOwn ? button : null)
}
