import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, it, onTestFinished } from 'vitest'
import { root } from '../gen/workspace.js'
import { findDeadLinks } from './links.js'

const pages = globSync(['*.md', '.github/*.md', 'packages/**/*.md', 'examples/**/README.md'], {
  cwd: root,
  dot: true,
  // The extension's pages are copies, whose links its own tests check.
  ignore: ['**/node_modules/**', 'packages/vscode/rules/**'],
}).sort()

it.each(pages)('each link of %s leads to a file, and to a heading in it', (page) => {
  expect(findDeadLinks(join(root, page))).toEqual([])
})

it('leads from each name in the reference to the heading of that name', () => {
  const reference = readFileSync(join(root, 'packages/core/API.md'), 'utf8')
  const links = [...reference.matchAll(/\[`(\w+)`\]\(#(?!property-)([^)]+)\)/g)]
  expect(links.length).toBeGreaterThan(0)
  for (const [, name = '', anchor] of links) expect(anchor).toBe(name.toLowerCase())
})

it('reports links that lead nowhere, and no others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const page = join(folder, 'README.md')
  writeFileSync(
    page,
    `# Buses
## By \`night\`?
### Fares
#### Fares
[1](#buses) [2](#by-night) [3](#fares-1) [4](README.md) [5](.#fares) [6](https://example.com/#no)
[7](#fares-2) [8](gone.md) [9](#trams)
\`\`\`md
# Trams
[10](none.md)
\`\`\`
`,
  )
  expect(findDeadLinks(page)).toEqual(['#fares-2', 'gone.md', '#trams'])
})
