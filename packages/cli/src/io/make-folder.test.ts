import fs, { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { makeFolder } from './make-folder.js'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'commentlint-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

it('makes a folder with those above it, once or twice', () => {
  const path = join(folder(), 'a', 'b', 'c')
  makeFolder(path)
  makeFolder(path)
  expect(existsSync(path)).toBe(true)
})

it('says that a file is in the way', () => {
  const file = join(folder(), 'a')
  writeFileSync(file, '')
  expect(() => makeFolder(file)).toThrow('EEXIST')
  expect(() => makeFolder(join(file, 'b'))).toThrow('ENOTDIR')
})

it.runIf(existsSync('/proc/self'))('gives up where none can be made', () => {
  expect(() => makeFolder('/proc/commentlint')).toThrow('ENOENT')
  expect(() => makeFolder('/proc/commentlint/a')).toThrow('ENOENT')
})

it.each([
  ['a', { after: 1 }],
  ['a', { before: 2 }],
  ['a/b', { before: 3 }],
])('is not troubled by another run that makes %s meanwhile (%j)', (made, when) => {
  const root = folder()
  const make = fs.mkdirSync
  const inOtherRun = () => make(join(root, made), { recursive: true })
  let calls = 0
  const spy = vi.spyOn(fs, 'mkdirSync').mockImplementation((path) => {
    calls += 1
    if ('before' in when && when.before === calls) inOtherRun()
    try {
      return make(path) ?? undefined
    } finally {
      if ('after' in when && when.after === calls) inOtherRun()
    }
  })
  syncBuiltinESMExports()
  onTestFinished(() => {
    spy.mockRestore()
    syncBuiltinESMExports()
  })
  makeFolder(join(root, 'a', 'b'))
  expect(existsSync(join(root, 'a', 'b'))).toBe(true)
})
