import { onlyNods } from '../../aspects/quoting.js'
import { borrowedMass } from '../../aspects/remainder.js'
import { type Reading, Role } from '../../reading.js'
import { isWord } from '../../text/token.js'
import { defineRule, type Report } from '../rule.js'
import { reachOf } from '../tokens.js'

/** Fewest of the story's words that are more than a turn of phrase. */
const FEWEST_WORDS = 8
/** Retelling from which a comment is reported. */
const RETELLING = 0.5
/** Remainder mass from which a comment adds something to what it copies. */
const ENOUGH_MASS = 6

export const rule = defineRule({
  id: 'no-parroting',
  summary: "mostly the story's own words",
  severity: 'warn',
  needs: 'story',
  options: {
    share: {
      type: 'number',
      description: 'Share of the comment that may be copied without quotation marks',
      default: 0.6,
      minimum: 0,
      maximum: 1,
    },
  },
  check(reading) {
    if (onlyNods(reading)) return [nodTo(reading)]
    const copied = findCopied(reading, reading.options.share)
    return copied.length > 0 ? copied : findRetold(reading)
  },
})

/** Report for a comment that only quotes: however it is marked, the quotation is the story's. */
function nodTo({ comment, roles }: Reading): Report {
  return {
    ...reachOf(comment.tokens.filter(({ index }) => roles[index] === Role.quoted)),
    reason:
      'This is a quotation with nothing said about it. Keep the line you mean, and add what you make of it.',
  }
}

function findCopied({ comment, roles, remainder }: Reading, most: number): Report[] {
  const words = comment.tokens.filter(isWord)
  const copied = words.filter(({ index }) => roles[index] === Role.copied)
  if (copied.length < FEWEST_WORDS) return []
  const share = copied.length / words.length
  // The mass includes a part for the copied words; that part is not the writer's.
  const ownMass = remainder.mass - borrowedMass(0, copied.length)
  if (share <= most || ownMass >= ENOUGH_MASS) return []
  return [
    {
      ...reachOf(copied),
      reason:
        'These are mostly the story’s own words. Quote the part you mean, and add what you make of it.',
      data: { share: Math.round(share * 100) / 100 },
    },
  ]
}

/** Finds what the story says, retold in another order. */
function findRetold({ comment, roles, retelling }: Reading): Report[] {
  if (retelling < RETELLING) return []
  const own = comment.tokens.filter(({ index }) => roles[index] === Role.own)
  // The option decides how much may be copied: this is about the rest.
  if (own.filter(isWord).length < FEWEST_WORDS) return []
  return [
    {
      ...reachOf(own),
      reason:
        'This retells what the story says. Add what you make of it: what follows, what is missing, what you would do.',
    },
  ]
}
