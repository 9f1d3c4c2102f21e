import type { Finding } from '../types.js'

/** Findings in the order of the text, then of the rules' names; the same one twice only once. */
export function settle(findings: readonly Finding[]): Finding[] {
  return [...findings]
    .sort(
      (a, b) =>
        a.place.start.offset - b.place.start.offset ||
        a.place.end.offset - b.place.end.offset ||
        (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
    )
    .filter((finding, i, sorted) => !isSame(finding, sorted[i - 1]))
}

function isSame(a: Finding, b: Finding | undefined): boolean {
  return (
    a.ruleId === b?.ruleId &&
    a.place.start.offset === b.place.start.offset &&
    a.place.end.offset === b.place.end.offset
  )
}
