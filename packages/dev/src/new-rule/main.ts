/** `pnpm new-rule NAME` creates a rule's folder and registers the rule. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getRuleIds, root, rulesFolder } from '../gen/workspace.js'
import { renderNewRule } from './templates.js'

const [id = '', ...rest] = process.argv.slice(2)
const problem = getProblem()

if (problem) {
  console.error(problem)
  process.exitCode = 2
} else {
  const folder = join(root, rulesFolder, id)
  mkdirSync(folder)
  for (const [name, text] of Object.entries(renderNewRule(id))) {
    writeFileSync(join(folder, name), text)
    console.log(`wrote: ${rulesFolder}/${id}/${name}`)
  }
  await import('../gen/main.js')
  console.log(`
Next:
  1. Write ${rulesFolder}/${id}/examples.ts: what is flagged, what is left alone.
  2. See it fail: pnpm vitest run packages/dev/src/gen/rules-contract -t ${id}
  3. Write check in rule.ts until it passes.
  4. Say why in README.md, then pnpm fix, pnpm gen and pnpm check.`)
}

/** What is wrong with the arguments; null when nothing is. */
function getProblem(): string | null {
  const usage = 'Usage: pnpm new-rule NAME, for example pnpm new-rule no-shouting'
  if (rest.length > 0 || id === '')
    return `Expected one name, got ${id ? rest.length + 1 : 0}. ${usage}`
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) {
    return `Expected a name of small letters and hyphens, got ${JSON.stringify(id)}. ${usage}`
  }
  if (existsSync(join(root, rulesFolder, id))) {
    return `There is a rule ${JSON.stringify(id)} already; the rules are ${getRuleIds().join(', ')}.`
  }
  return null
}
