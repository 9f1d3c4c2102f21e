import { quantile } from '../evaluate/metrics/bootstrap.js'

/** The middle of several measurements and how far they spread. */
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

/** Ratios of two series, each of the same turn, so that what slows both down falls out. */
export function ratios(values: readonly number[], to: readonly number[]): Spread {
  return spreadOf(values.map((value, turn) => value / (to[turn] as number)))
}

/** For a table: the median, and the quartiles in brackets. */
export function showSpread({ median, quartiles }: Spread, decimals: number): string {
  const [low, high] = quartiles.map((value) => value.toFixed(decimals))
  return `${median.toFixed(decimals)} (${low} to ${high})`
}
