import { topicalityLevels } from '../generated/topicality.generated.js'
import { tableNumberOf } from './word-table.js'

const HIGHEST_LEVEL = 4
/** The value of a word outside the table: it is a term or a name. */
const OF_UNKNOWN = 1

/**
 * How much a word reveals of a text's subject, 0 to 1: "fee" 1, "came" 0, an unknown word 1. An inflection counts the
 * same as its base.
 *
 * Topical words recur in a text that has them once, general words occur by chance: measured along the direction that
 * separates the vectors of both. `pnpm fit:topicality` says how it was found.
 *
 * @param normal The word in lower case.
 */
export function topicality(normal: string): number {
  const number = tableNumberOf(normal)
  if (number === undefined) return OF_UNKNOWN
  return Number(topicalityLevels[number]) / HIGHEST_LEVEL
}
