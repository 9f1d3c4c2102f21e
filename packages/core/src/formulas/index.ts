export { findFormulas, isCommonplace, isVerdict } from './find-formulas.js'
export type { Formula, FormulaKind } from './types.js'
