import { Role } from '../../reading.js'
import type { Token } from '../../text/token.js'
import { defineRule, type Report } from '../rule.js'

/** Fewest words said again that are padding rather than emphasis. */
const FEWEST_AGAIN = 6

const REASONS = {
  [Role.repeated]:
    'This was said before, word for word. Take it out, or say what it adds the second time.',
  [Role.listed]:
    "These are the story's words in a row, and nothing says how they belong together. Pick one and say something about it.",
} as const

export const rule = defineRule({
  id: 'no-repetition',
  summary: 'padding: the same thing again, or keywords in a row',
  severity: 'warn',
  needs: null,
  options: {},
  check({ comment, roles }) {
    const words = comment.tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
    return ([Role.repeated, Role.listed] as const).flatMap((role) =>
      runsOf(words, (token) => roles[token.index] === role)
        .filter((run) => run.length >= FEWEST_AGAIN)
        .map((run) => reportOn(run, REASONS[role])),
    )
  },
})

function runsOf(words: readonly Token[], isIn: (token: Token) => boolean): Token[][] {
  const runs: Token[][] = []
  let open = false
  for (const token of words) {
    const belongs = isIn(token)
    if (belongs && open) runs.at(-1)?.push(token)
    else if (belongs) runs.push([token])
    open = belongs
  }
  return runs
}

function reportOn(run: readonly Token[], reason: string): Report {
  return {
    start: run[0]?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
    reason,
    data: { words: run.length },
  }
}
