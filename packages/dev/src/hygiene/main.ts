/** `pnpm invisible` lists every invisible character in the repository's files, and then exits with 1. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../gen/workspace.js'
import { findInvisible } from './invisible.js'

const listed = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)

let count = 0
for (const path of listed.split('\0')) {
  const file = join(root, path)
  if (path === '' || !existsSync(file)) continue
  const bytes = readFileSync(file)
  // Images and fonts.
  if (bytes.includes(0)) continue
  for (const { line, column, code } of findInvisible(bytes.toString('utf8'))) {
    console.log(`${path}:${line}:${column} ${code}`)
    count += 1
  }
}
if (count > 0) {
  console.error(`${count} invisible characters. Write them as escapes, or leave them out.`)
  process.exitCode = 1
}
