export { findFormulas, isCommonplace, isVerdict, praiseOf } from './find-formulas.js'
export type { Formula, FormulaKind } from './types.js'
