/**
 * The configuration of commentlint, for every host: no Node API here, files are read through a
 * `ConfigHost`.
 */
export { rules } from '../rules/index.js'
export { coreSettings, ofRulesThatRan } from '../rules/no-reused-comment/rule.js'
export {
  readSuppressions,
  SUPPRESSIONS_NAME,
  type SuppressionList,
  Suppressions,
  SuppressionsError,
} from '../suppressions/list.js'
export { ConfigError, type ConfigProblem } from './errors.js'
export { CONFIG_NAME, findConfig, loadConfig } from './load.js'
export { defaults } from './merge.js'
export { presets } from './presets.js'
export type * from './types.js'
export { type FileHere, IGNORE_NAME, Workspace } from './workspace.js'
