import { concretenessLevels } from '../generated/words.generated.js'
import { tableNumberOf } from './word-table.js'

const HIGHEST_LEVEL = 7
/** The value of a word outside the table: more likely a term, a name or slang than a general word. */
const OF_UNKNOWN = 0.6

/**
 * How concrete a word is, 0 to 1: "shop" 1, "money" 0, an unknown word 0.6. An inflection is as
 * concrete as its base.
 *
 * Measured along the direction that separates GloVe's vectors of concrete and abstract words; the script
 * and its seed words are in packages/dev/src/distil.
 *
 * @param normal The word in lower case.
 */
export function concreteness(normal: string): number {
  const number = tableNumberOf(normal)
  if (number === undefined) return OF_UNKNOWN
  return Number(concretenessLevels[number]) / HIGHEST_LEVEL
}
