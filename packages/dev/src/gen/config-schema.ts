import { configJsonSchema } from '../../../cli/src/config/json-schema.js'
import { rules } from '../../../cli/src/rules/index.js'

/** The JSON Schema of a configuration, for the rules that exist. */
export function renderConfigSchema(): string {
  return JSON.stringify(configJsonSchema(rules))
}
