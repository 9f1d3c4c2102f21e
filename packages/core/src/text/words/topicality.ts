import { topicalityLevels } from '../generated/topicality.generated.js'
import { tableNumberOf } from './word-table.js'

const HIGHEST_LEVEL = 4
/** A word outside the table is a term or a name. */
const OF_UNKNOWN = 1

/**
 * How far a word tells the subject of a text, 0 to 1: "fee" 1, "came" 0, an unknown word 1. An inflection tells as much
 * as its base.
 *
 * What tells it comes again where it is once, and what any text may have comes by chance: read off the direction in
 * which the vectors of both part. `pnpm fit:topicality` says how it was found.
 *
 * @param normal The word in lower case.
 */
export function topicality(normal: string): number {
  const number = tableNumberOf(normal)
  if (number === undefined) return OF_UNKNOWN
  return Number(topicalityLevels[number]) / HIGHEST_LEVEL
}
