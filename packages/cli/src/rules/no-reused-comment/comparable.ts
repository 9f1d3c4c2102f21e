import { createHash } from 'node:crypto'
import { type Sketch, sketchOf, wordsOf } from './sketch.js'
import { visible } from './visible.js'

/** Fewest words of a comment that can be nearly the same as another; a shorter one has to be the same. */
const FEWEST_WORDS = 8

/** What a comment is compared by. */
export interface Comparable {
  /** What the same comments have in common: their words, or their signs where there are none. */
  words: string
  /** Made when asked for; null for a comment too short to be nearly the same as another. */
  sketch(): Sketch | null
}

/** What an empty comment is compared by: it is no other's. */
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
