import type { ParsedText } from '../text/parse.js'
import { isContent } from '../text/token.js'
import type { Background } from '../types.js'

/** In how many of some stories each term stands. */
export class KnownStories implements Background {
  readonly #frequency = new Map<string, number>()
  #stories = 0
  #words = 0

  /** Tokens of a story on average, at least 1. */
  get meanWords(): number {
    return Math.max(1, this.#words / Math.max(1, this.#stories))
  }

  get stories(): number {
    return this.#stories
  }

  add(texts: readonly ParsedText[]): void {
    const stems = new Set<string>()
    for (const text of texts) {
      this.#words += text.tokens.length
      for (const token of text.tokens) if (isContent(token)) stems.add(token.lexeme.stem)
    }
    for (const stem of stems) this.#frequency.set(stem, (this.#frequency.get(stem) ?? 0) + 1)
    this.#stories += 1
  }

  /** Stories that hold the term. */
  frequency(stem: string): number {
    return this.#frequency.get(stem) ?? 0
  }
}
