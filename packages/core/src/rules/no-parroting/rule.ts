import { type Reading, Role } from '../../reading.js'
import type { Token } from '../../text/token.js'
import { defineRule } from '../rule.js'

/** Copied words that are more than a turn of phrase. */
const FEWEST_COPIED = 8
/** Own words that matter, from which a comment adds something to what it copies. */
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
  check({ comment, roles, remainder, options }) {
    if (!roles.includes(Role.copied)) return []
    const words = comment.tokens.filter(isWord)
    const copied = words.filter(({ index }) => roles[index] === Role.copied)
    const [first, last] = [copied[0], copied.at(-1)]
    if (first === undefined || last === undefined || copied.length < FEWEST_COPIED) return []
    const share = copied.length / words.length
    if (share <= options.share || ownMass({ remainder, copied }) >= ENOUGH_MASS) return []
    return [
      {
        start: first.start,
        end: last.end,
        reason:
          'These are mostly the story’s own words. Quote the part you mean, and add what you make of it.',
        data: { share: Math.round(share * 100) / 100 },
      },
    ]
  },
})

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number'
}

/** What is left tells something of the copied words too; that part is not the writer's. */
function ownMass({ remainder, copied }: Pick<Reading, 'remainder'> & { copied: readonly Token[] }) {
  return remainder.mass - 0.3 * Math.min(copied.length, 10)
}
