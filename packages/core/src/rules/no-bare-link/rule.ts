import { Role } from '../../reading.js'
import { isContent } from '../../text/token.js'
import { defineRule } from '../rule.js'

/** Words of the writer's own, of matter rather than grammar, that say something about a link. */
const FEWEST_WORDS = 3

export const rule = defineRule({
  id: 'no-bare-link',
  summary: 'a link with nothing said about it',
  severity: 'warn',
  needs: null,
  options: {},
  check({ comment, roles, storyTies, parentTies }) {
    const links = comment.tokens.filter(({ kind, quoted }) => kind === 'url' && !quoted)
    if (links.length === 0) return []
    // "Thanks for this article" is tied to many a story, and says nothing of a link.
    const isTied = [...storyTies, ...parentTies].some(
      ({ comment: span }) => roles[span.from] === Role.own,
    )
    if (isTied) return []
    const own = comment.tokens.filter(
      (token) => isContent(token) && roles[token.index] === Role.own,
    )
    if (own.length >= FEWEST_WORDS) return []
    return links.map(({ start, end }) => ({
      start,
      end,
      reason:
        'A link alone does not say why it is worth following. Add a sentence on what it shows about this story.',
    }))
  },
})
