import { createHash } from 'node:crypto'
import { type Sketch, sketchOf, wordsOf } from './sketch.js'
import { visible } from './visible.js'

/** Fewest words of a comment that can be nearly the same as another; shorter ones must be identical. */
const FEWEST_WORDS = 8

/** What a comment is compared by. */
export interface Comparable {
  /** Equal for identical comments: their words, or their signs if they have no words. */
  words: string
  /** Makes the sketch; null for a comment too short to be nearly the same as another. */
  sketch(): Sketch | null
}

/** The comparable of an empty comment, which is the same as no other. */
export const NOTHING = ''

/** Makes a comment ready to be compared. */
export function comparable(comment: string): Comparable {
  const text = [...visible(comment)].map(({ from, to }) => comment.slice(from, to)).join('')
  const words = wordsOf(text)
  const said = words.length === 0 ? text.trim() : words.join(' ')
  return {
    words: said === '' ? NOTHING : createHash('sha1').update(said).digest('base64').slice(0, 20),
    sketch: () => (words.length < FEWEST_WORDS ? null : sketchOf(words)),
  }
}
