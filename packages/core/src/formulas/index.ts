export { findFormulas, isCommonplace } from './find-formulas.js'
export type { Formula, FormulaKind } from './types.js'
