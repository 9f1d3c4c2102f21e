import type { Rating } from '@commentlint/core'
import type { Messages } from '../text/messages.js'
import { heightOf, RATINGS } from '../text/rating.js'
import { make, set, write } from './dom.js'

/** The rating in words, beside one filled segment for each band up to its own. */
export class Meter {
  readonly element = make('div', 'meter', {
    role: 'meter',
    'aria-valuemin': '0',
    'aria-valuemax': String(RATINGS.length),
  })
  readonly words = make('p', 'rating', { 'aria-hidden': 'true' })
  readonly #segments = RATINGS.map(() => make('span', 'segment'))

  constructor() {
    this.element.append(...this.#segments)
  }

  /** Shows a rating; null, before a judgement or where there can be none, shows `otherwise`. */
  show(rating: Rating | null, otherwise: string, messages: Messages): void {
    const height = heightOf(rating)
    const text = rating === null ? otherwise : messages[rating]
    set(this.element, 'aria-label', messages.meter)
    set(this.element, 'aria-valuenow', String(height))
    set(this.element, 'aria-valuetext', text)
    this.#segments.forEach((segment, i) => {
      segment.toggleAttribute('data-filled', i < height)
    })
    write(this.words, text)
  }
}
