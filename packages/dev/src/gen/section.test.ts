import { expect, test } from 'vitest'
import { MissingSectionError, replaceSection } from './section.js'

const page = `# Ferries

<!-- generated:table (pnpm gen) -->
old
<!-- /generated:table -->

By hand.
`

test('a section is replaced and what was written by hand stays', () => {
  expect(replaceSection(page, 'table', 'new\n', 'README.md')).toBe(`# Ferries

<!-- generated:table (pnpm gen) -->

new

<!-- /generated:table -->

By hand.
`)
})

test('replacing a section a second time changes nothing', () => {
  const once = replaceSection(page, 'table', 'new', 'README.md')
  expect(replaceSection(once, 'table', 'new', 'README.md')).toBe(once)
})

test('a page without the markers is refused, with the lines it needs', () => {
  expect(() => replaceSection('# Ferries\n', 'table', 'new', 'docs/ferries.md')).toThrow(
    new MissingSectionError(
      'docs/ferries.md: expected the lines "<!-- generated:table (pnpm gen) -->" and "<!-- /generated:table -->", found no start. Put both where the section belongs and run pnpm gen.',
    ),
  )
})
