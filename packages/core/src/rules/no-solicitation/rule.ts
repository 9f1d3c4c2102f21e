import type { Solicitation, SolicitationKind } from '../../reading.js'
import type { ParsedText } from '../../text/parse.js'
import type { Token } from '../../text/token.js'
import { defineRule } from '../rule.js'

export const rule = defineRule({
  id: 'no-solicitation',
  summary: 'follow-for-follow, self-promotion, promises of money, advertisements',
  severity: 'error',
  needs: null,
  options: {},
  check({ comment, solicitations }) {
    const told = joined(comment, solicitations)
    return told.map(({ kind, isUnsure = false, ...span }) => ({
      ...comment.reach(span),
      reason: REASONS[kind],
      isUnsure,
    }))
  },
})

/** Joins advertisements that continue in the next sentence, so that they are reported once. */
function joined(comment: ParsedText, solicitations: readonly Solicitation[]): Solicitation[] {
  const all: Solicitation[] = []
  for (const one of solicitations) {
    const before = all.at(-1)
    if (before === undefined || !goesOn(comment, before, one)) {
      all.push(one)
      continue
    }
    const from = Math.min(before.from, one.from)
    all[all.length - 1] = { ...before, from, to: Math.max(before.to, one.to) }
  }
  return all
}

function goesOn({ tokens }: ParsedText, before: Solicitation, next: Solicitation): boolean {
  if (next.kind !== 'trade' || before.kind !== 'trade') return false
  if (before.isUnsure === true && next.isUnsure !== true) return false
  const [last, first] = [tokens[before.to - 1] as Token, tokens[next.from] as Token]
  return first.sentence - last.sentence <= 1
}

const REASONS: Readonly<Record<SolicitationKind, string>> = {
  audience:
    'This asks for an audience of your own. Take it out and speak to the story: readers who like what you say will look you up.',
  trade:
    'This reads like an advertisement. Take out the offer: what you know from your work is welcome without it.',
  visit:
    'This sends readers to another page. Say what the page shows about this story, or take the link out.',
  mail: 'This asks readers to write to you. Ask here, where the answer helps others too.',
  chain: 'This asks readers to pass it on. Leave that out and say what you make of the story.',
}
