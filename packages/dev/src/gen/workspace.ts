import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the workspace's package.json, with a separator at its end. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** The folder of the rules, relative to `root`. */
export const rulesFolder = 'packages/core/src/rules'

/** Ids of all rules, sorted: each folder beside `rule.ts` is one. */
export function getRuleIds(): string[] {
  return readdirSync(join(root, rulesFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
