import type { RuleInfo } from '@commentlint/core'
import { z } from 'zod'
import { isClosed } from './globs.js'
import { PRESET_PREFIX, presets } from './presets.js'
import type { Config } from './types.js'

/** What a rule may be set to. */
export const SEVERITIES: readonly string[] = ['off', 'info', 'warn', 'error']

const severity = z.enum(SEVERITIES)
const globs = z.array(z.string().min(1))
const closedGlobs = z.array(
  z.string().min(1).refine(isClosed, { error: 'a bracket in it is never closed' }),
)

/** The names of the settings, without `$schema`, which nobody types by hand. */
export const SETTINGS = [
  'extends',
  'rules',
  'drafts',
  'ignores',
  'overrides',
  'reportUnusedDisables',
  'requireDisableReasons',
]

/** The shape of a configuration, for the rules that exist. The published JSON Schema is made from it. */
export function configSchema(rules: readonly RuleInfo[]): z.ZodType<Config> {
  return withoutCompiling(() => shapeOf(rules))
}

/**
 * Builds a schema that validates without compiling functions, which the security policy of an editor or a site
 * may forbid. The switch applies to all of zod in a process, so it is put back.
 */
function withoutCompiling<Schema>(build: () => Schema): Schema {
  const { jitless = false } = z.config()
  z.config({ jitless: true })
  try {
    return build()
  } finally {
    z.config({ jitless })
  }
}

function shapeOf(rules: readonly RuleInfo[]): z.ZodType<Config> {
  const settings = rulesSchema(rules)
  return z.strictObject({
    $schema: z.string().optional().describe('Where editors find this schema.'),
    extends: z
      .union([z.string().min(1), z.array(z.string().min(1))])
      .optional()
      .describe(
        `What this configuration builds on; later ones win. A file beginning with ./ or ../, or a preset: ${Object.keys(
          presets,
        )
          .map((name) => PRESET_PREFIX + name)
          .join(', ')}.`,
      ),
    rules: settings.optional().describe('Severity, or severity and options, by rule.'),
    drafts: closedGlobs
      .optional()
      .describe(
        'Globs of files that are drafts although their front matter names no story. One without a slash matches in any folder.',
      ),
    ignores: globs.optional().describe('Patterns, as in .gitignore, of files never judged.'),
    overrides: z
      .array(
        z.strictObject({
          files: closedGlobs.min(1).describe('Globs; one without a slash matches in any folder.'),
          rules: settings,
        }),
      )
      .optional()
      .describe('Other rules for some drafts; later ones win.'),
    reportUnusedDisables: z
      .boolean()
      .optional()
      .describe('Report inline disables that silence nothing. Default true.'),
    requireDisableReasons: z
      .boolean()
      .optional()
      .describe('Report inline disables that give no reason after "--". Default false.'),
  }) as z.ZodType<Config>
}

function rulesSchema(rules: readonly RuleInfo[]) {
  return z.strictObject(
    Object.fromEntries(
      rules.map((rule) => {
        const withOptions = z.tuple([severity, z.fromJSONSchema(rule.options)])
        const description = `Flags: ${rule.summary}. Default ${rule.severity}.`
        return [rule.ruleId, z.union([severity, withOptions]).optional().describe(description)]
      }),
    ),
  )
}
