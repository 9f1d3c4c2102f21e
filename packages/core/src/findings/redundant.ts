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

/**
 * Leaves out the findings that another one makes needless, but no error. The one place where rules meet: a rule
 * reports what it sees, whatever the others say. It comes before inline disables, so that silencing
 * one finding brings up no other.
 */
export function dropRedundant(findings: readonly Finding[]): Finding[] {
  const needless = new Set(findings.flatMap(({ ruleId }) => SAYS_IT_ALL[ruleId] ?? []))
  return findings.filter(({ ruleId, severity }) => severity === 'error' || !needless.has(ruleId))
}
