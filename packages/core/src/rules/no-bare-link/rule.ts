import { defineRule } from '../rule.js'

export const rule = defineRule({
  id: 'no-bare-link',
  summary: 'a link with nothing said about it',
  severity: 'warn',
  needs: null,
  options: {},
  check({ comment, remainder }) {
    const links = comment.tokens.filter((token) => token.kind === 'url')
    if (remainder.words >= 3) return []
    return links.map(({ start, end }) => ({
      start,
      end,
      reason:
        'A link alone does not say why it is worth following. Add a sentence on what it shows about this story.',
    }))
  },
})
