import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Examples, Rule } from '../../../core/src/rules/rule.js'
import { getRuleIds, root, rulesFolder } from './workspace.js'

/** The contents of a rule's folder. */
export interface RuleFolder {
  id: string
  rule: Rule
  examples: Examples
  /** The text of README.md; null if there is none yet. */
  readme: string | null
}

/** Loads every rule's folder, in the order of the ids. Does not rely on the generated index. */
export async function loadRules(): Promise<RuleFolder[]> {
  return Promise.all(getRuleIds().map(loadRule))
}

async function loadRule(id: string): Promise<RuleFolder> {
  const { rule } = (await load(id, 'rule.ts')) as { rule: Rule }
  const { examples } = (await load(id, 'examples.ts')) as { examples: Examples }
  const readme = join(root, rulesFolder, id, 'README.md')
  return { id, rule, examples, readme: existsSync(readme) ? readFileSync(readme, 'utf8') : null }
}

function load(id: string, file: string): Promise<unknown> {
  return import(pathToFileURL(join(root, rulesFolder, id, file)).href)
}
