import type { Story } from '@commentlint/core'
import { LRUCache } from 'lru-cache'
import type { StoryRow } from '../sources/row.js'
import type { Limits } from './limits.js'

/**
 * The stories that comments name by id: those given at the start, which stay, and those that clients send, of
 * which the most recently used are kept.
 */
export class StoryStore {
  readonly #given: ReadonlyMap<string, Story>
  readonly #sent: LRUCache<string, Story>

  constructor(given: ReadonlyMap<string, Story>, limits: Pick<Limits, 'stories' | 'storyText'>) {
    this.#given = given
    this.#sent = new LRUCache({
      max: limits.stories,
      maxSize: limits.storyText,
      sizeCalculation: ({ title = '', text }, id) => id.length + title.length + text.length + 1,
    })
  }

  /** Whether an id belongs to a given story with a different text. */
  isTaken({ id, title, text }: StoryRow): boolean {
    const given = this.#given.get(String(id))
    return given !== undefined && (given.title !== title || given.text !== text)
  }

  /** Keeps a story whose id is not taken. A given story is kept already. */
  put({ id, doubt: _, ...story }: StoryRow): void {
    if (!this.#given.has(String(id))) this.#sent.set(String(id), story)
  }

  get(id: string): Story | undefined {
    return this.#given.get(id) ?? this.#sent.get(id)
  }

  /** The number of stories sent by clients that are kept. */
  get sent(): number {
    return this.#sent.size
  }

  get given(): number {
    return this.#given.size
  }
}
