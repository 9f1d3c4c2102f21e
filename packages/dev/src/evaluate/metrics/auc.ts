import type { Statistic } from './weights.js'

/** One item to rank: the row it belongs to, its value, and whether it should be high. */
export interface Ranked {
  row: number
  value: number
  positive: boolean
}

/**
 * The chance that a positive ranks above a negative, with ties counted half.
 * A row may have several items (a comment with its own story and with nine others).
 */
export function auc(items: readonly Ranked[]): Statistic {
  const sorted = [...items].sort((a, b) => a.value - b.value)
  return (weights) => {
    let negativesBelow = 0
    let positives = 0
    let won = 0
    for (let start = 0; start < sorted.length; ) {
      const value = sorted[start]?.value
      let tiedPositives = 0
      let tiedNegatives = 0
      let end = start
      for (; end < sorted.length && sorted[end]?.value === value; end++) {
        const item = sorted[end] as Ranked
        const weight = weights[item.row] as number
        if (item.positive) tiedPositives += weight
        else tiedNegatives += weight
      }
      won += tiedPositives * (negativesBelow + tiedNegatives / 2)
      negativesBelow += tiedNegatives
      positives += tiedPositives
      start = end
    }
    const pairs = positives * negativesBelow
    return pairs > 0 ? won / pairs : null
  }
}

/** AUC of the rows' own values against those of all their rivals. */
export function rivalAuc(
  rivals: readonly { readonly own: number; readonly others: readonly number[] }[],
): Statistic {
  return auc(
    rivals.flatMap(({ own, others }, row) => [
      { row, value: own, positive: true },
      ...others.map((value) => ({ row, value, positive: false })),
    ]),
  )
}

/** What choosing the highest of several is worth: 1 if that is `first` alone, a share of 1 if tied. */
export function firstPlace(first: number, others: readonly number[]): number {
  let tied = 1
  for (const other of others) {
    if (other > first) return 0
    if (other === first) tied++
  }
  return 1 / tied
}

/** The share of `others` that `first` beats, with ties counted half. */
export function pairsWon(first: number, others: readonly number[]): number {
  let won = 0
  for (const other of others) won += other < first ? 1 : other === first ? 0.5 : 0
  return won / others.length
}
