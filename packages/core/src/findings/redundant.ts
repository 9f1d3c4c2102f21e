import type { Finding } from '../types.js'

/** Rules that ask for more substance, each in its own way: one of them at a time is advice enough. */
const SUBSTANCE = [
  'min-length',
  'refer-to-story',
  'no-vague',
  'give-a-reason',
  'answer-the-parent',
] as const

/** What a finding makes needless to say of the same comment. */
const SAYS_IT_ALL: Readonly<Record<string, readonly string[]>> = {
  // Vague words stay: they show where to begin.
  'no-generic': SUBSTANCE.filter((rule) => rule !== 'no-vague'),
  'no-solicitation': [...SUBSTANCE, 'no-bare-link'],
  'no-bare-link': SUBSTANCE,
  'no-parroting': [...SUBSTANCE, 'no-generic'],
  'no-repetition': SUBSTANCE,
  'answer-the-parent': ['refer-to-story'],
  'min-length': ['no-vague', 'give-a-reason'],
}

/** Whether one of the findings says what is wrong with a comment that is thin: the others speak of its form. */
export function saysWhyThin(findings: readonly Finding[]): boolean {
  return findings.some(
    ({ ruleId }) => Object.hasOwn(SAYS_IT_ALL, ruleId) || SUBSTANCE.some((rule) => rule === ruleId),
  )
}

/** Rules that ask for a point of what is answered. */
const ASKS_FOR_POINT: ReadonlySet<string> = new Set(['refer-to-story', 'answer-the-parent'])

/** Whether `no-vague` means the whole comment, and shows no words to begin with. */
function isVagueAsWhole({ ruleId, data }: Finding): boolean {
  return ruleId === 'no-vague' && data?.scope === 'comment'
}

/**
 * Leaves out the findings that another one makes needless, but no error. The one place where rules meet: a rule
 * reports what it sees, whatever the others say. It comes before inline disables, so that silencing
 * one finding brings up no other.
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
