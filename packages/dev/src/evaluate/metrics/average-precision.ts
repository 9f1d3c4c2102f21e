/**
 * Average precision of a ranking: the mean, over the good items, of the share of
 * good ones at or above each. Without any good one it is 0, as in the SemEval 2016
 * task. Ties keep the items' order, so a ranker that says nothing leaves the given
 * (chronological) order.
 */
export function averagePrecision(values: readonly number[], good: readonly boolean[]): number {
  const order = values.map((_, index) => index)
  order.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)
  let found = 0
  let sum = 0
  order.forEach((index, position) => {
    if (!good[index]) return
    found++
    sum += found / (position + 1)
  })
  return found > 0 ? sum / found : 0
}
