import type { Remainder } from '../../reading.js'

/**
 * Fitted by logistic regression to the comments of `judged` that both readers called generic or
 * both specific (labels of two automated readers, ours); `pnpm fit:generic` prints them again.
 */
const FITTED = { bias: 1.37, perMass: -2.49, perShare: 2.24 } as const

/**
 * How likely a careful reader is to call a comment generic, 0 to 1: the less is left beside its
 * formulas, and the more of it they are, the likelier.
 */
export function genericness({ mass, formulaShare }: Remainder): number {
  const { bias, perMass, perShare } = FITTED
  return 1 / (1 + Math.exp(-(bias + perMass * Math.log1p(mass) + perShare * formulaShare)))
}
