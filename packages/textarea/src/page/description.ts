/** Marks what the element adds to the page's own tree, so that a clone of it can be recognised. */
const MARK = 'data-commentlint-description'

let lastId = 0

/**
 * Text that describes the textarea to assistive technology. It is put into the page's tree, beside
 * the textarea, because `aria-describedby` doesn't reach into a shadow tree. It is added only once
 * there is something to say: a framework that takes over server-rendered HTML and finds an extra
 * element renders the whole page anew, and the draft with it.
 */
export class Description {
  readonly #element: HTMLElement
  readonly #host: HTMLElement
  readonly #textarea: HTMLTextAreaElement

  constructor(host: HTMLElement, textarea: HTMLTextAreaElement) {
    for (const stray of host.querySelectorAll(`[${MARK}]`)) {
      dropToken(textarea, stray.id)
      stray.remove()
    }
    lastId += 1
    const element = host.ownerDocument.createElement('span')
    element.id = `commentlint-description-${lastId}`
    element.hidden = true
    element.setAttribute(MARK, '')
    this.#element = element
    this.#host = host
    this.#textarea = textarea
  }

  set text(text: string) {
    if (this.#element.textContent === text) return
    this.#element.textContent = text
    // A framework that renders only its own children may have removed both.
    if (this.#element.parentNode !== this.#host) this.#host.append(this.#element)
    addToken(this.#textarea, this.#element.id)
  }

  remove(): void {
    dropToken(this.#textarea, this.#element.id)
    this.#element.remove()
  }
}

function tokensOf(textarea: HTMLTextAreaElement): string[] {
  return (textarea.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean)
}

function addToken(textarea: HTMLTextAreaElement, id: string): void {
  const tokens = tokensOf(textarea)
  if (!tokens.includes(id)) textarea.setAttribute('aria-describedby', [...tokens, id].join(' '))
}

function dropToken(textarea: HTMLTextAreaElement, id: string): void {
  const rest = tokensOf(textarea).filter((token) => token !== id)
  if (rest.length === 0) textarea.removeAttribute('aria-describedby')
  else textarea.setAttribute('aria-describedby', rest.join(' '))
}
