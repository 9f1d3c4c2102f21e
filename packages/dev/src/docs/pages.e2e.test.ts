import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../gen/workspace.js'
import { findConsoleBlocks } from './console-blocks.js'
import { getPages, runCommand } from './pages.js'

/** The programs as a user has them: built, and linked by the installation. */
const programs = join(root, 'node_modules/.bin')

const quotes = getPages().flatMap((page) =>
  findConsoleBlocks(readFileSync(join(root, page), 'utf8')).map((block) => ({ page, ...block })),
)

describe('every session that a page quotes is printed again, word for word', () => {
  test('there are such sessions', () => {
    expect(quotes.length).toBeGreaterThan(0)
  })

  test.each(quotes)('$page: $command', async ({ page, command, output }) => {
    expect(await runCommand(page, command, programs)).toBe(output)
  })
})
