import { describe, expect, it } from 'vitest'
import { auc, firstPlace, pairsWon } from './auc.js'
import { averagePrecision } from './average-precision.js'
import { interval, quantile } from './bootstrap.js'
import { atBalancedLength, bestF1, classified } from './classification.js'
import { partialPearson, partialSpearman, pearson, spearman } from './correlation.js'
import { sample, seededRandom, shuffled } from './random.js'
import { everyRow, meanOf, rowsWhere } from './weights.js'

const items = (positives: number[], negatives: number[]) => [
  ...positives.map((value, row) => ({ row, value, positive: true })),
  ...negatives.map((value, row) => ({ row, value, positive: false })),
]

describe('AUC', () => {
  it('is 1 when every positive stands above every negative, and 0 the other way round', () => {
    expect(auc(items([3, 4], [1, 2]))(everyRow(2))).toBe(1)
    expect(auc(items([1, 2], [3, 4]))(everyRow(2))).toBe(0)
  })

  it('counts a tie half', () => {
    expect(auc(items([1, 1], [1, 1]))(everyRow(2))).toBe(0.5)
    // Pairs: 2>1 won, 2=2 half, 1=1 half, 1<2 lost.
    expect(auc(items([2, 1], [1, 2]))(everyRow(2))).toBe(0.5)
    // Pairs: 2>1 and 2>1 won, 1=1 and 1=1 half each.
    expect(auc(items([2, 1], [1, 1]))(everyRow(2))).toBe(0.75)
  })

  it('leaves out rows of weight 0, and is undefined without a pair', () => {
    const statistic = auc(items([2, 0], [1, 3]))
    expect(statistic(rowsWhere(2, (row) => row === 0))).toBe(1)
    expect(statistic(rowsWhere(2, () => false))).toBeNull()
  })
})

describe('the choice among several', () => {
  it('shares the first place among the tied', () => {
    expect(firstPlace(3, [1, 2])).toBe(1)
    expect(firstPlace(2, [2, 2, 1])).toBeCloseTo(1 / 3)
    expect(firstPlace(1, [2])).toBe(0)
  })

  it('counts a tied pair half', () => {
    expect(pairsWon(2, [1, 2, 3])).toBe(0.5)
  })
})

describe('average precision', () => {
  it('is the mean precision at each good item', () => {
    // Ranked: good, bad, good; precisions 1 and 2/3.
    expect(averagePrecision([0.9, 0.5, 0.1], [true, false, true])).toBeCloseTo((1 + 2 / 3) / 2)
  })

  it('keeps the given order among ties', () => {
    expect(averagePrecision([0, 0, 0], [false, true, false])).toBe(0.5)
  })

  it('is 0 without a good item', () => {
    expect(averagePrecision([1, 2], [false, false])).toBe(0)
  })
})

describe('correlation', () => {
  const all = everyRow(5)

  it('follows a straight line, and by rank any rising curve', () => {
    expect(pearson([1, 2, 3, 4, 5], [2, 4, 6, 8, 10])(all)).toBeCloseTo(1)
    expect(spearman([1, 2, 3, 4, 5], [1, 10, 100, 1000, 10000])(all)).toBeCloseTo(1)
    expect(spearman([1, 2, 3, 4, 5], [5, 4, 3, 2, 1])(all)).toBeCloseTo(-1)
  })

  it('gives ties their mean rank', () => {
    // Ranks of x: 1.5, 1.5, 3; of y: 1, 2, 3. By hand: 1.5 / sqrt(1.5 * 2).
    expect(spearman([7, 7, 9], [1, 2, 3])(everyRow(3))).toBeCloseTo(1.5 / Math.sqrt(3))
  })

  it('counts a row of weight 2 as if it occurred twice', () => {
    const weights = Float64Array.from([2, 1, 1])
    const once = spearman([3, 1, 2], [1, 1, 5])(weights)
    const twice = spearman([3, 3, 1, 2], [1, 1, 1, 5])(everyRow(4))
    expect(once).toBeCloseTo(twice as number)
  })

  it('is undefined without variance', () => {
    expect(pearson([1, 1, 1], [1, 2, 3])(everyRow(3))).toBeNull()
  })

  it('leaves nothing of a correlation that comes from the control alone', () => {
    const random = seededRandom(1)
    const control = Array.from({ length: 4000 }, () => random())
    const x = control.map((value) => value + random() * 0.5)
    const y = control.map((value) => value + random() * 0.5)
    const rows = everyRow(4000)
    expect(spearman(x, y)(rows)).toBeGreaterThan(0.6)
    expect(Math.abs(partialSpearman(x, y, control)(rows) as number)).toBeLessThan(0.08)
    expect(Math.abs(partialPearson(x, y, control)(rows) as number)).toBeLessThan(0.08)
  })

  it('agrees with the textbook formula of a partial correlation', () => {
    const x = [1, 2, 3, 4, 5]
    const y = [2, 1, 4, 3, 5]
    const z = [1, 3, 2, 5, 4]
    // Rank correlations are 0.8, 0.8 and 0.3 (x with y, x with z, y with z).
    const byHand = (0.8 - 0.8 * 0.3) / Math.sqrt((1 - 0.64) * (1 - 0.09))
    expect(partialSpearman(x, y, z)(all)).toBeCloseTo(byHand)
  })
})

describe('classification', () => {
  const truth = [true, true, false, false]
  const said = [true, false, true, false]

  it('gives precision, recall and F1', () => {
    expect(classified('precision', said, truth)(everyRow(4))).toBe(0.5)
    expect(classified('recall', said, truth)(everyRow(4))).toBe(0.5)
    expect(classified('f1', [true, true, true, false], truth)(everyRow(4))).toBeCloseTo(0.8)
  })

  it('is 0 when nothing is said, and undefined when nothing is true', () => {
    expect(classified('f1', [false, false], [true, false])(everyRow(2))).toBe(0)
    expect(classified('f1', [true, false], [false, false])(everyRow(2))).toBeNull()
  })

  it('finds the threshold with the best F1', () => {
    // At 3 or below: both true ones, and one false alarm.
    expect(bestF1([1, 3, 2, 9], truth)(everyRow(4))).toBeCloseTo(0.8)
  })

  it('removes what length says about the class', () => {
    // All generic ones but one are short; in each stratum one of each class is left.
    const generic = [true, true, true, false, true, false, false, false]
    const strata = [0, 0, 0, 0, 1, 1, 1, 1]
    const short = strata.map((stratum) => stratum === 0)
    const statistic = classified('f1', short, generic)
    expect(statistic(everyRow(8))).toBe(0.75)
    expect(atBalancedLength(statistic, generic, strata)(everyRow(8))).toBe(0.5)
  })
})

describe('the bootstrap', () => {
  const values = Array.from({ length: 200 }, (_, index) => index % 10)
  const alone = values.map((_, index) => String(index))
  const options = { rounds: 400, seed: 7 }

  it('is the same for the same seed, and contains the mean', () => {
    const first = interval(meanOf(values), alone, everyRow(200), options)
    expect(interval(meanOf(values), alone, everyRow(200), options)).toEqual(first)
    const [low, high] = first as [number, number]
    expect(low).toBeLessThan(4.5)
    expect(high).toBeGreaterThan(4.5)
    // The standard error is 2.87 / sqrt(200) = 0.2, the interval four of them wide.
    expect(high - low).toBeGreaterThan(0.6)
    expect(high - low).toBeLessThan(1)
  })

  it('is wider when rows of one cluster are alike', () => {
    const clustered = values.map((value) => String(value))
    const width = (clusters: string[]) => {
      const [low, high] = interval(meanOf(values), clusters, everyRow(200), options) as [
        number,
        number,
      ]
      return high - low
    }
    expect(width(clustered)).toBeGreaterThan(2 * width(alone))
  })

  it('draws only clusters with rows that take part', () => {
    const weights = rowsWhere(200, (row) => values[row] === 3)
    expect(interval(meanOf(values), alone, weights, options)).toEqual([3, 3])
  })

  it('puts quantiles on the line between neighbours', () => {
    expect(quantile([0, 10], 0.25)).toBe(2.5)
    expect(quantile([4], 0.9)).toBe(4)
  })
})

describe('seeded drawing', () => {
  it('is repeatable and even', () => {
    const random = seededRandom(3)
    const again = seededRandom(3)
    const numbers = Array.from({ length: 5000 }, () => random())
    expect(Array.from({ length: 5000 }, () => again())).toEqual(numbers)
    expect(numbers.reduce((sum, number) => sum + number, 0) / 5000).toBeCloseTo(0.5, 1)
  })

  it('shuffles without losing anything, and samples without repeats', () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8]
    expect(shuffled(items, seededRandom(1)).sort()).toEqual(items)
    const drawn = sample(items, 5, seededRandom(1))
    expect(new Set(drawn).size).toBe(5)
    expect(sample(items, 20, seededRandom(1))).toEqual(items)
  })
})
