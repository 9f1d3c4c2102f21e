import type { Finding } from '../types.js'

/** Rules that ask for more substance, each in its own way: advice from one of them at a time is enough. */
const SUBSTANCE = [
  'min-length',
  'refer-to-story',
  'no-vague',
  'give-a-reason',
  'answer-the-parent',
] as const

/** For each rule, the rules whose findings are needless beside its own. */
const SAYS_IT_ALL: Readonly<Record<string, readonly string[]>> = {
  // Findings about vague words stay: they show where to begin.
  'no-generic': SUBSTANCE.filter((rule) => rule !== 'no-vague'),
  'no-solicitation': [...SUBSTANCE, 'no-bare-link'],
  'no-bare-link': SUBSTANCE,
  'no-parroting': [...SUBSTANCE, 'no-generic'],
  'no-repetition': SUBSTANCE,
  'answer-the-parent': ['refer-to-story'],
  'min-length': ['no-vague', 'give-a-reason'],
}

/** Whether a finding says why a comment is thin; findings of other rules are about its form. */
export function saysWhyThin(findings: readonly Finding[]): boolean {
  return findings.some(
    ({ ruleId }) => Object.hasOwn(SAYS_IT_ALL, ruleId) || SUBSTANCE.some((rule) => rule === ruleId),
  )
}

/** Rules that ask for a point of the story or the parent. */
const ASKS_FOR_POINT: ReadonlySet<string> = new Set(['refer-to-story', 'answer-the-parent'])

/** Whether it is a `no-vague` finding about the whole comment, which points at no words to begin with. */
function isVagueAsWhole({ ruleId, data }: Finding): boolean {
  return ruleId === 'no-vague' && data?.scope === 'comment'
}

/**
 * Leaves out findings that another one makes needless, except errors. Only here do rules affect each other: each
 * rule reports what it sees, whatever the others say. It runs before inline disables, so that silencing one
 * finding does not bring up another.
 */
export function dropRedundant(findings: readonly Finding[]): Finding[] {
  const needless = new Set(findings.flatMap(({ ruleId }) => SAYS_IT_ALL[ruleId] ?? []))
  const asksForPoint = findings.some(({ ruleId }) => ASKS_FOR_POINT.has(ruleId))
  return findings.filter(
    (finding) =>
      finding.severity === 'error' ||
      !(needless.has(finding.ruleId) || (asksForPoint && isVagueAsWhole(finding))),
  )
}
