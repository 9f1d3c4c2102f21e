import type { Finding } from '../types.js'

/** Findings in the order of the text, then of the rules' names; the same one twice only once. */
export function settle(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return [...findings]
    .sort(
      (a, b) =>
        a.place.start.offset - b.place.start.offset ||
        a.place.end.offset - b.place.end.offset ||
        (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
    )
    .filter(({ ruleId, place }) => {
      const key = `${ruleId} ${place.start.offset} ${place.end.offset}`
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    })
}
