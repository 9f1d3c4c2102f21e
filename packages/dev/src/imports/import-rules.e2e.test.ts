import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

/** Names of the import rules that a workspace of these files breaks. */
function broken(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'import-rules-'))
  made.push(folder)
  symlinkSync(join(root, 'packages/core/node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'tsconfig.base.json'), '{}')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const config = join(root, 'packages/dev/import-rules.cjs')
  const options = ['packages', '--config', config, '--output-type', 'json', '--no-progress']
  const run = spawnSync(process.execPath, [cruiser, ...options], { cwd: folder, encoding: 'utf8' })
  const { summary } = JSON.parse(run.stdout) as {
    summary: { violations: { rule: { name: string } }[] }
  }
  return [...new Set(summary.violations.map((violation) => violation.rule.name))].sort()
}

const anything = 'export const value = 1\n'

test('imports that run downwards break nothing', () => {
  const files = {
    'packages/core/src/assess.ts': "export { value } from './rules/index.js'\n",
    'packages/core/src/rules/index.ts': "export { value } from './no-shouting/rule.js'\n",
    'packages/core/src/rules/no-shouting/rule.ts': "export { value } from '../../text/parse.js'\n",
    'packages/core/src/text/parse.ts': anything,
  }
  expect(broken(files)).toEqual([])
})

test('text must not reach up into assess, not even for a type', () => {
  const files = {
    'packages/core/src/assess.ts': 'export type Step = string\n',
    'packages/core/src/text/parse.ts':
      "import type { Step } from '../assess.js'\nexport const step: Step = ''\n",
  }
  expect(broken(files)).toEqual(['text-imports-downwards'])
})

test('a rule must not read the score', () => {
  const files = {
    'packages/core/src/score/score.ts': anything,
    'packages/core/src/rules/no-generic/rule.ts': "export { value } from '../../score/score.js'\n",
  }
  expect(broken(files)).toEqual(['rules-keeps-to-itself'])
})

test('a rule must not borrow from another rule', () => {
  const files = {
    'packages/core/src/rules/no-vague/lexicon.ts': anything,
    'packages/core/src/rules/no-generic/rule.ts':
      "export { value } from '../no-vague/lexicon.js'\n",
  }
  expect(broken(files)).toEqual(['rules-do-not-share'])
})

test('core must not import from Node', () => {
  const files = { 'packages/core/src/linter.ts': "import 'node:fs'\nimport 'path'\n" }
  expect(broken(files)).toEqual(['core-runs-anywhere'])
})

test('only text may know wink-nlp', () => {
  const files = {
    'packages/core/src/text/wink.ts': "import 'wink-nlp'\n",
    'packages/core/src/story/topics.ts': "import 'wink-nlp'\n",
  }
  expect(broken(files)).toEqual(['only-text-knows-wink'])
})

test('the command line must not import the language server', () => {
  const files = {
    'packages/language-server/src/main.ts': anything,
    'packages/cli/src/main.ts': "export { value } from '../../language-server/src/main.js'\n",
  }
  expect(broken(files)).toEqual(['cli-imports-core'])
})

test('two files must not import each other', () => {
  const files = {
    'packages/core/src/linter.ts': "export { other } from './options.js'\nexport const value = 1\n",
    'packages/core/src/options.ts': "export { value } from './linter.js'\nexport const other = 2\n",
  }
  expect(broken(files)).toEqual(['no-cycles'])
})
