import type { Topic } from '@commentlint/core'
import { fill, type Messages } from '../text/messages.js'
import { make, makeButton, set, write } from './dom.js'

/** Chips shown at once: more would be a form to fill in. */
const MOST_CHIPS = 5

/** The story's points as chips; a chip shows its passage. */
export class Topics {
  readonly element = make('div', 'topics')
  readonly #label = make('p', 'topics-label')
  readonly #list = make('ul', 'topic-list', { role: 'list' })
  readonly #passage = make('figure', 'passage', { id: 'passage' })
  readonly #passageLabel = make('figcaption', 'passage-label')
  readonly #passageText = make('blockquote', 'passage-text')
  readonly #chips = new Map<string, HTMLButtonElement>()
  #open: HTMLButtonElement | null = null
  #story = ''

  constructor() {
    this.#passage.append(this.#passageLabel, this.#passageText)
    this.element.append(this.#label, this.#list, this.#passage)
    this.#passage.hidden = true
    this.element.hidden = true
  }

  /**
   * @param topics Null when they are not known yet: room is kept for them.
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

  /** Closes the passage; false when none is open. The chip it belonged to gets the focus back. */
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
        const item = make('li', 'topic-item')
        item.append(chip)
        return item
      }),
    )
  }

  #toggle(chip: HTMLButtonElement, passage: string): void {
    const isOpening = this.#open !== chip
    this.#open?.setAttribute('aria-expanded', 'false')
    this.#open = isOpening ? chip : null
    chip.setAttribute('aria-expanded', String(isOpening))
    this.#passage.hidden = !isOpening
    if (isOpening) write(this.#passageText, passage)
  }
}
