import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { expect, it, vi } from 'vitest'
import { commentlint, folderWith } from './commentlint.js'

/** Runs as if "closed" could not be read: simulated, because tests may run as root, who may read everything. */
async function refusedClosed<Result>(run: () => Promise<Result>): Promise<Result> {
  const read = fs.readdir as (...given: unknown[]) => void
  const refusing = (...given: unknown[]) => {
    const done = given.at(-1) as (error: Error) => void
    if (!/closed\/?$/.test(String(given[0]))) return read(...given)
    done(Object.assign(new Error('denied'), { code: 'EACCES' }))
  }
  const spy = vi.spyOn(fs, 'readdir').mockImplementation(refusing as typeof fs.readdir)
  syncBuiltinESMExports()
  try {
    return await run()
  } finally {
    spy.mockRestore()
    syncBuiltinESMExports()
  }
}

it.each(['**/*.comment.md', 'closed/*.md'])('says where %s could not look', async (glob) => {
  const files = { 'closed/a.comment.md': 'The pump froze.', 'open/b.comment.md': 'Which pump?' }
  const cwd = await folderWith(files)
  const { code, stdout, stderr } = await refusedClosed(() => commentlint([glob], { cwd }))
  expect(stderr).toBe('commentlint: closed may not be read: permission denied.\n')
  expect(stdout.includes('b.comment.md')).toBe(glob.startsWith('**'))
  expect(code).toBe(2)
})
