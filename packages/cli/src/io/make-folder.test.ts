import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
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
