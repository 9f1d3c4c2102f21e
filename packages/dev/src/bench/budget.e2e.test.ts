import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))

it('the built core keeps within the budget, by how many times as long as wink-nlp it takes', () => {
  const args = ['--expose-gc', '--import', 'tsx', 'main.ts', '--only', 'budget']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: here,
    encoding: 'utf8',
  })
  expect(stdout + stderr).not.toContain('OVER')
  expect(status).toBe(0)
})
