import type { Story } from '@commentlint/core'
import { LRUCache } from 'lru-cache'
import type { StoryRow } from '../sources/row.js'
import type { Limits } from './limits.js'

/**
 * The stories that comments name by id: those given at the start, which stay, and those that
 * clients send, of which the ones used last are kept.
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

  /** A story sent under the id of a given one takes its place for as long as it is kept. */
  put({ id, ...story }: StoryRow): void {
    this.#sent.set(String(id), story)
  }

  get(id: string): Story | undefined {
    return this.#sent.get(id) ?? this.#given.get(id)
  }

  /** How many are sent and still kept. */
  get sent(): number {
    return this.#sent.size
  }

  get given(): number {
    return this.#given.size
  }
}
