import { Role } from '../../reading.js'
import { defineRule } from '../rule.js'
import { lexicon } from './lexicon.js'

const VERDICTS: ReadonlySet<string> = new Set(
  [lexicon.verdicts, lexicon.stances].flatMap(({ words }) => words.split(' ')),
)

/** With so many words of the writer's own the ground is mostly there, whatever it is called. */
const ENOUGH_WORDS = 25

export const rule = defineRule({
  id: 'give-a-reason',
  summary: 'a verdict without a because',
  severity: 'warn',
  needs: null,
  options: {},
  check({ comment, roles, remainder, contributions }) {
    if (contributions.length > 0 || remainder.words >= ENOUGH_WORDS) return []
    const verdict = comment.tokens.find(
      ({ index, lexeme, code }) =>
        roles[index] === Role.own && !code && VERDICTS.has(lexeme.normal),
    )
    if (verdict === undefined) return []
    return [
      {
        start: verdict.start,
        end: verdict.end,
        reason:
          'A verdict on its own gives others nothing to answer. Say what it rests on: a case, a figure, a reason.',
      },
    ]
  },
})
