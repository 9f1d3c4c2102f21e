import type { Topic } from '@commentlint/core'
import { fill, type Messages } from '../text/messages.js'
import { make, makeButton, set, write } from './dom.js'

/** The most chips shown at once: more would look like a form to fill in. */
const MOST_CHIPS = 5

/** The story's topics as chips; a chip shows its passage. */
export class Topics {
  readonly element = make('div', 'topics')
  readonly #label = make('p', 'topics-label')
  /** One tab stop for all chips, with arrow keys to move between them. */
  readonly #list = make('div', 'topic-list', { role: 'toolbar' })
  readonly #passage = make('figure', 'passage', { id: 'passage' })
  readonly #passageLabel = make('figcaption', 'passage-label')
  readonly #passageText = make('blockquote', 'passage-text')
  readonly #chips = new Map<string, HTMLButtonElement>()
  readonly #read: (passage: string) => void
  #open: HTMLButtonElement | null = null
  #story = ''

  /** @param read Called with the passage that a chip opens, to announce it; not when it closes. */
  constructor(read: (passage: string) => void) {
    this.#read = read
    this.#passage.append(this.#passageLabel, this.#passageText)
    this.element.append(this.#label, this.#list, this.#passage)
    this.#passage.hidden = true
    this.element.hidden = true
    this.#list.addEventListener('keydown', (event) => this.#pressed(event))
    this.#list.addEventListener('focusin', ({ target }) => this.#makeStop(target))
  }

  /**
   * @param topics Null while they are not known: their room is kept free.
   * @param story The text that the topics' places point into.
   */
  show(topics: readonly Topic[] | null, story: string, messages: Messages): void {
    const shown = topics?.slice(0, MOST_CHIPS) ?? []
    const isSame =
      story === this.#story &&
      shown.length === this.#chips.size &&
      shown.every(({ phrase }) => this.#chips.has(phrase))
    if (!isSame) this.#rebuild(shown, story)
    write(this.#label, messages.topics)
    set(this.#list, 'aria-label', messages.topics)
    write(this.#passageLabel, messages.passage)
    for (const { phrase, touched } of shown) {
      const chip = this.#chips.get(phrase)
      if (chip === undefined) continue
      chip.toggleAttribute('data-touched', touched)
      if (touched) set(chip, 'aria-label', fill(messages.topicTouched, { topic: phrase }))
      else chip.removeAttribute('aria-label')
    }
    this.element.hidden = topics !== null && shown.length === 0
    this.element.toggleAttribute('data-awaited', topics === null)
  }

  /** Closes the passage; false when none is open. Gives the focus back to the chip it belonged to. */
  close(): boolean {
    if (this.#open === null) return false
    this.#open.focus()
    this.#toggle(this.#open, '')
    return true
  }

  #rebuild(topics: readonly Topic[], story: string): void {
    this.#story = story
    this.#chips.clear()
    this.#open = null
    this.#passage.hidden = true
    for (const { phrase, place } of topics) {
      const passage = story.slice(place.start.offset, place.end.offset)
      const chip = makeButton('topic', () => this.#toggle(chip, passage))
      chip.setAttribute('aria-expanded', 'false')
      chip.setAttribute('aria-controls', 'passage')
      chip.append(phrase)
      this.#chips.set(phrase, chip)
    }
    this.#list.replaceChildren(
      ...[...this.#chips.values()].map((chip) => {
        const item = make('span', 'topic-item')
        item.append(chip)
        return item
      }),
    )
    this.#makeStop(this.#list.querySelector('button'))
  }

  /** Makes a chip the tab stop. */
  #makeStop(stop: EventTarget | null): void {
    for (const chip of this.#chips.values()) chip.tabIndex = chip === stop ? 0 : -1
  }

  #pressed(event: KeyboardEvent): void {
    const chips = [...this.#chips.values()]
    const at = chips.findIndex((chip) => chip.tabIndex === 0)
    const forward = this.#list.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight'
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
    const next = { [forward]: at + 1, [back]: at - 1, Home: 0, End: -1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    chips.at(next % chips.length)?.focus()
  }

  #toggle(chip: HTMLButtonElement, passage: string): void {
    const isOpening = this.#open !== chip
    this.#open?.setAttribute('aria-expanded', 'false')
    this.#open = isOpening ? chip : null
    chip.setAttribute('aria-expanded', String(isOpening))
    this.#passage.hidden = !isOpening
    if (isOpening) write(this.#passageText, passage)
    this.#read(isOpening ? `${this.#passageLabel.textContent}: ${passage}` : '')
  }
}
