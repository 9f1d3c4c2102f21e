import type { Assessment } from '@commentlint/core'

/** The two lowest aspects of what a comment says: `weakest in contribution (0 of 100) and specificity (24)`. */
export function weakest({ aspects: { readability: _, ...aspects } }: Assessment): string {
  const [first, second] = Object.entries(aspects)
    .flatMap(([name, value]) => (value === null ? [] : { name, value: Math.round(100 * value) }))
    .sort((a, b) => a.value - b.value)
  if (first === undefined) return 'nothing was measured'
  const other = second === undefined ? '' : ` and ${second.name} (${second.value})`
  return `weakest in ${first.name} (${first.value} of 100)${other}`
}
