export {
  CommentlintError,
  InvalidInputError,
  InvalidOptionError,
  PluginError,
  UnknownRuleError,
} from './errors.js'
export { createLinter } from './linter.js'
export { type RetextCommentlintOptions, retextCommentlint } from './retext.js'
export { ruleInfos as rules } from './rules/configure.js'
export type * from './types.js'
