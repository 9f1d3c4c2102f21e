import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { format } from '../gen/format.js'
import { root, rulesFolder } from '../gen/workspace.js'
import { renderNewRule } from './templates.js'

const node = ['--conditions=@commentlint/source', '--import', 'tsx']

function runNewRule(...options: string[]) {
  const script = join(root, 'packages/dev/src/new-rule/main.ts')
  const run = spawnSync(process.execPath, [...node, script, ...options], {
    cwd: join(root, 'packages/dev'),
    encoding: 'utf8',
  })
  return { code: run.status, line: run.stderr.trim() }
}

test('a name that is not kebab-case is refused', () => {
  expect(runNewRule('No_Riddles')).toEqual({
    code: 2,
    line: 'Expected a name of small letters and hyphens, got "No_Riddles". Usage: pnpm new-rule NAME, for example pnpm new-rule no-shouting',
  })
})

test('a rule that exists is not overwritten', () => {
  const { code, line } = runNewRule('no-bare-link')
  expect(code).toBe(2)
  expect(line).toMatch(/^There is a rule "no-bare-link" already; the rules are .*no-bare-link/)
})

test('the files of a new rule are formatted', () => {
  for (const [name, text] of Object.entries(renderNewRule('no-riddles'))) {
    expect(format(`${rulesFolder}/no-riddles/${name}`, text)).toBe(text)
  }
})

test('the files of a new rule have the right types', () => {
  mkdirSync(join(root, 'test-output'), { recursive: true })
  const folder = mkdtempSync(join(root, 'test-output/new-rule-'))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  try {
    mkdirSync(join(folder, 'no-riddles'))
    write('rule.ts', `export * from '${root}${rulesFolder}/rule.js'\n`)
    for (const [name, text] of Object.entries(renderNewRule('no-riddles'))) {
      write(`no-riddles/${name}`, text)
    }
    write(
      'tsconfig.json',
      JSON.stringify({ extends: `${root}packages/core/tsconfig.json`, include: ['no-riddles'] }),
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const run = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
    expect(run.stdout).toBe('')
    expect(run.status).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
