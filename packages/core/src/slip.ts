/** Whether two different words are one slip apart. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let tail = 0
  const shorter = Math.min(a.length, b.length) - from
  while (tail < shorter && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const inA = a.length - from - tail
  const inB = b.length - from - tail
  if (inA <= 1 && inB <= 1) return true
  return inA === 2 && inB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from]
}

/**
 * Returns a question for the name that was meant, if `said` differs by one slip, or by case or hyphens; else
 * `otherwise`.
 */
export function askFor(said: string, names: readonly string[], otherwise: string): string {
  const meant = names.find((name) => isOneSlip(plain(said), plain(name)))
  return meant === undefined ? otherwise : `Did you mean ${JSON.stringify(meant)}?`
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '')
}
