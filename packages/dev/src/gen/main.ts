/**
 * `pnpm gen` writes the generated files; `pnpm gen --check` names those that are out of date and
 * exits with 1.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refreshPages } from '../docs/refresh.js'
import { getDocuments, getPatterns, getRuleList, getRulesIndex, type Output } from './outputs.js'
import { root } from './workspace.js'

const check = process.argv.includes('--check')

function isCurrent({ path, text }: Output): boolean {
  const file = join(root, path)
  return existsSync(file) && readFileSync(file, 'utf8') === text
}

/** Writes, or when checking names, the outputs that differ; returns how many do. */
function handle(outputs: readonly Output[]): number {
  const stale = outputs.filter((output) => !isCurrent(output))
  for (const { path, text } of stale) {
    if (!check) writeFileSync(join(root, path), text)
    console.log(`${check ? 'out of date' : 'wrote'}: ${path}`)
  }
  return stale.length
}

const registry = handle([...getPatterns(), ...getRulesIndex()])
const stale = registry + (check && registry > 0 ? 0 : handle([await getRuleList()]))
// With an outdated registry or outdated patterns the rest would be judged wrongly.
const others = check && stale > 0 ? 0 : handle(await getDocuments())
// Each quoted session starts a program, so the tests compare these, with the built programs.
const pages = check ? 0 : handle(await refreshPages())

if (check && stale + others > 0) {
  console.error('Run `pnpm gen` and commit what it writes.')
  process.exitCode = 1
} else if (stale + others + pages === 0) {
  console.log('Everything that is generated is up to date.')
}
