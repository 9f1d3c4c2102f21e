import { Role } from '../../reading.js'
import { defineRule } from '../rule.js'

/** Fewer copied words are a mention, or a line that somebody answers. */
const FEWEST_COPIED = 10

export const rule = defineRule({
  id: 'no-parroting',
  summary: "mostly the story's own words",
  severity: 'warn',
  needs: null,
  options: {
    share: {
      type: 'number',
      description:
        'Share of the words, 0 to 1, that may be taken over from the story or the parent',
      default: 0.6,
      minimum: 0,
      maximum: 1,
    },
  },
  check({ comment, roles, options }) {
    const words = comment.tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
    const copied = words.filter(
      ({ index }) => roles[index] === Role.copied || roles[index] === Role.listed,
    )
    const said = words.filter(({ quoted }) => !quoted).length
    if (copied.length < FEWEST_COPIED || copied.length <= said * options.share) return []
    return [
      {
        start: copied[0]?.start ?? 0,
        end: copied.at(-1)?.end ?? 0,
        reason:
          'Most of this stands in the story already. Keep the line you answer, marked as a quotation, and say what you make of it.',
        data: { copied: copied.length, words: said },
      },
    ]
  },
})
