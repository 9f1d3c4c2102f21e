import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { VERSION } from './version.js'

it('says the version of its package', () => {
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string }
  expect(VERSION).toBe(version)
})
