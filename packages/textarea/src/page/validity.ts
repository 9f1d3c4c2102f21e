/** Holds a form back while a draft has an error, and only with a message of its own. */
export class Validity {
  readonly #textarea: HTMLTextAreaElement
  #message = ''

  constructor(textarea: HTMLTextAreaElement) {
    this.#textarea = textarea
  }

  /** Holds the form back with a message, or lets it go with ''. */
  hold(message: string): void {
    const { customError } = this.#textarea.validity
    const isForeign = customError && this.#textarea.validationMessage !== this.#message
    if (message === this.#message || isForeign) return
    this.#textarea.setCustomValidity(message)
    this.#message = message
  }
}
