import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { root } from '../gen/workspace.js'

const PACKAGES = join(root, 'packages')
const COMPILER = createRequire(import.meta.url).resolve('typescript/bin/tsc')

const names = readdirSync(PACKAGES).filter((name) =>
  existsSync(join(PACKAGES, name, 'tsconfig.json')),
)

it.each(names)('%s has no type errors', async (name) => {
  const compiled = promisify(execFile)(process.execPath, [COMPILER, '-p', '.'], {
    cwd: join(PACKAGES, name),
  })
  const errors = await compiled.then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  )
  expect(errors).toBe('')
})
