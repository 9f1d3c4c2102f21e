import { Validity } from './validity.js'

/** Milliseconds that a form waits for a judgement before it is let go. */
const LONGEST_WAIT = 1000

/** What a form hold asks of the companion it works for. */
export interface HoldContext {
  /** Whether the element is there to hold forms back. */
  readonly isBlocking: boolean
  /** Whether the draft has been judged as it stands, or holds nothing to judge. */
  isSettled(): boolean
  /** Has the draft judged at once; false when nobody can. */
  judgeNow(): boolean
  /** The form was refused because of the draft. */
  refused(): void
}

/** Holds a form back while its draft has an error, until the writer insists. */
export class FormHold {
  readonly #textarea: HTMLTextAreaElement
  readonly #context: HoldContext
  readonly #validity: Validity
  #reason = ''
  #isInsisted = false
  /** The form is being sent because its draft can't be judged. */
  #isLettingGo = false
  /** Sends the form that waits for a judgement. */
  #resume: (() => void) | null = null
  /** The button by which the form was sent last, refused or not: it says what is to be done with it. */
  #pressed: HTMLElement | null = null
  /** Ends the wait; of several that a double click begins, only the last may. */
  #patience: ReturnType<typeof setTimeout> | undefined

  constructor(textarea: HTMLTextAreaElement, context: HoldContext, signal: AbortSignal) {
    this.#textarea = textarea
    this.#context = context
    this.#validity = new Validity(textarea)
    textarea.addEventListener('invalid', () => this.#wasRefused(), { signal })
    // Capture, because a form that is not sent yet should not be seen by the page's own listeners.
    const root = textarea.getRootNode()
    root.addEventListener('click', (event) => this.#press(event), { signal, capture: true })
    root.addEventListener('submit', (event) => this.#submits(event as SubmitEvent), {
      signal,
      capture: true,
    })
  }

  /** @param reason Why the form should be held back; '' lets it go. */
  update(reason: string): void {
    this.#reason = this.#context.isBlocking && !this.#isInsisted ? reason : ''
    this.#validity.hold(this.#reason)
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
    this.update('')
    const { form } = this.#textarea
    if (form !== null) send(form, this.#pressed)
  }

  /** Another draft begins. */
  reset(): void {
    this.#isInsisted = false
    this.update('')
  }

  /**
   * A form that waits is sent again once the page has done what it is about: where the element was
   * only moved, its next hold is there by then and has the draft judged.
   */
  remove(): void {
    this.#validity.hold('')
    queueMicrotask(() => this.settle())
  }

  #wasRefused(): void {
    if (this.#reason !== '') this.#context.refused()
  }

  /** A form sent faster than its draft could be judged waits for the judgement, but not for long. */
  #submits(event: SubmitEvent): void {
    const { form, disabled } = this.#textarea
    if (form === null || event.target !== form || disabled) return
    if (!this.#context.isBlocking || this.#isInsisted || this.#isLettingGo) return
    if (this.#context.isSettled() || !this.#context.judgeNow()) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const { submitter } = event
    clearTimeout(this.#patience)
    this.#patience = setTimeout(() => {
      this.#isInsisted = true
      this.settle()
    }, LONGEST_WAIT)
    this.#resume = () => send(form, submitter)
  }

  /** A refused form is never submitted, so that only the click tells by which button. */
  #press({ target }: Event): void {
    const button =
      target instanceof Element
        ? target.closest<HTMLButtonElement | HTMLInputElement>('button, input')
        : null
    const isSubmit = button !== null && /^(?:submit|image)$/.test(button.type)
    if (isSubmit && isButtonOf(this.#textarea.form, button)) this.#pressed = button
  }
}

/** Sends a form by a button, unless the page has meanwhile moved it or drawn it anew, which a form refuses. */
function send(form: HTMLFormElement, button: HTMLElement | null): void {
  form.requestSubmit(isButtonOf(form, button) ? button : null)
}

function isButtonOf(form: HTMLFormElement | null, button: Element | null): boolean {
  return form !== null && button !== null && 'form' in button && button.form === form
}
