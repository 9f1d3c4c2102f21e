import type { SolicitationKind } from '../../reading.js'
import { defineRule } from '../rule.js'

export const rule = defineRule({
  id: 'no-solicitation',
  summary: 'follow-for-follow, self-promotion, money promises, advertisements',
  severity: 'error',
  needs: null,
  options: {},
  check({ comment, solicitations }) {
    return solicitations.map(({ kind, isUnsure = false, ...span }) => ({
      ...comment.reach(span),
      reason: REASONS[kind],
      isUnsure,
    }))
  },
})

const REASONS: Readonly<Record<SolicitationKind, string>> = {
  audience:
    'This asks for an audience of your own. Take it out and speak to the story: readers who like what you say will look you up.',
  trade:
    'This reads like an advertisement. Take out what is offered: what you know from your work is welcome without it.',
  visit:
    'This pushes readers to another page. Say what the page shows about this story, or take the link out.',
  mail: 'This asks readers to write to you. Ask here, where the answer helps others too.',
}
