import { expect, test } from 'vitest'
import { findConsoleBlocks, refreshConsoleBlocks } from './console-blocks.js'

const page = `# Buses

\`\`\`console
$ date
yesterday
\`\`\`

\`\`\`sh
npm start
\`\`\`

\`\`\`console
$ true
\`\`\`
`

test('a session is a command and what it printed; other blocks are no sessions', () => {
  expect(findConsoleBlocks(page)).toEqual([
    { command: 'date', output: 'yesterday\n' },
    { command: 'true', output: '' },
  ])
})

test('refreshing replaces what was printed and nothing else', async () => {
  const run = async (command: string) => (command === 'date' ? 'today: $1\n' : '')
  const fresh = await refreshConsoleBlocks(page, run)
  expect(fresh).toBe(page.replace('yesterday', 'today: $1'))
})
