/** Marks what the element adds to the page's own tree, so that a clone of it can be told apart. */
const MARK = 'data-commentlint-description'

let lastId = 0

/**
 * Text that describes the textarea to assistive technology. It stands in the page's tree, beside
 * the textarea, because `aria-describedby` doesn't reach into a shadow tree.
 */
export class Description {
  readonly #element: HTMLElement
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
    host.append(element)
    addToken(textarea, element.id)
    this.#element = element
    this.#textarea = textarea
  }

  set text(text: string) {
    if (this.#element.textContent !== text) this.#element.textContent = text
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
  textarea.setAttribute('aria-describedby', [...tokensOf(textarea), id].join(' '))
}

function dropToken(textarea: HTMLTextAreaElement, id: string): void {
  const rest = tokensOf(textarea).filter((token) => token !== id)
  if (rest.length === 0) textarea.removeAttribute('aria-describedby')
  else textarea.setAttribute('aria-describedby', rest.join(' '))
}
