import type { Assessment, Finding } from '@commentlint/core'
import { plural } from '../plural.js'

/** Most findings of one rule. */
const MOST_FINDINGS = 100
/** Most places of one kind: evidence, formulas, contributions. */
const MOST_PLACES = 1_000

/**
 * An assessment of bounded length. In a hundred thousand characters of shouting every character can be a
 * finding: seventy times as much to send, and nobody would fix them one by one.
 */
export function boundedAnswer(assessment: Assessment): Assessment {
  const { findings, evidence, details } = assessment
  return {
    ...assessment,
    details: {
      ...details,
      formulas: details.formulas.slice(0, MOST_PLACES),
      contributions: details.contributions.slice(0, MOST_PLACES),
    },
    findings: findings.length <= MOST_FINDINGS ? findings : firstOfEachRule(findings),
    evidence: evidence.slice(0, MOST_PLACES),
  }
}

/** The first findings of each rule, in their order; the last one says how many more there were. */
function firstOfEachRule(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>()
  const numbered = findings.map((finding) => {
    const number = (counts.get(finding.ruleId) ?? 0) + 1
    counts.set(finding.ruleId, number)
    return { finding, number }
  })
  return numbered
    .filter(({ number }) => number <= MOST_FINDINGS)
    .map(({ finding, number }) => {
      const more = (counts.get(finding.ruleId) ?? 0) - number
      return number < MOST_FINDINGS || more === 0
        ? finding
        : { ...finding, note: leftOut(finding, more) }
    })
}

function leftOut({ note }: Finding, more: number): string {
  const said = `${plural(more, 'more finding')} of this rule ${more === 1 ? 'is' : 'are'} left out.`
  return note === undefined ? said : `${note} ${said}`
}
