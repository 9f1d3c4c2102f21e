import { quantile } from '../evaluate/metrics/bootstrap.js'

/** The median of several measurements, and how far they spread. */
export interface Spread {
  median: number
  /** First and third quartile. */
  quartiles: [low: number, high: number]
}

/** Median and quartiles. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  return {
    median: quantile(sorted, 0.5),
    quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.75)],
  }
}

/** Ratios of two series, turn by turn, so that whatever slows both down cancels out. */
export function ratios(values: readonly number[], to: readonly number[]): Spread {
  return spreadOf(values.map((value, turn) => value / (to[turn] as number)))
}

/** Formats a spread for a table: the median, with the quartiles in brackets. */
export function showSpread({ median, quartiles }: Spread, decimals: number): string {
  const [low, high] = quartiles.map((value) => value.toFixed(decimals))
  return `${median.toFixed(decimals)} (${low} to ${high})`
}
