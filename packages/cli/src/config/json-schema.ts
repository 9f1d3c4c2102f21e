import type { RuleInfo } from '@commentlint/core'
import { z } from 'zod'
import { configSchema } from './schema.js'

/** The JSON Schema of a configuration, published as `@commentlint/cli/schema.json`. */
export function configJsonSchema(rules: readonly RuleInfo[]): Record<string, unknown> {
  return {
    title: 'commentlint configuration',
    ...z.toJSONSchema(configSchema(rules), { target: 'draft-7' }),
  }
}
