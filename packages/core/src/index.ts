export {
  CommentlintError,
  InvalidInputError,
  InvalidOptionError,
  UnknownRuleError,
} from './errors.js'
export { createLinter } from './linter.js'
export { ruleInfos as rules } from './rules/configure.js'
export type * from './types.js'
