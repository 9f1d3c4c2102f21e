import type { Finding } from '../types.js'

/** Sorts findings by place, then by rule id, and removes duplicates. */
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
