import { describe, expect, it } from 'vitest'
import { entryAt, quoted, unquoted } from './entry-at.js'
import { readTextDraft } from './text.js'
import { yamlPath } from './yaml-path.js'

/** The path that a draft is found to name when its front matter holds a value. */
function read(value: string): string | undefined {
  const draft = readTextDraft(`---\nstory: ${value}\n---\nWhy?\n`)
  return draft.kind === 'draft' && draft.story?.kind === 'file' ? draft.story.path : undefined
}

const PLAIN = [
  '../stories/first-followers.md',
  'my trees, part 2 (new).md',
  "gardener's.md",
  'C#.md',
]
const MARKED = [
  '#1.md',
  'a #1.md',
  'a: b.md',
  '[new].md',
  '- a.md',
  '"a".md',
  "'a'.md",
  'a:',
  ' a ',
]
const VALUES = [
  '2024',
  '1e3',
  'true',
  'null',
  '~',
  '.5',
  '0x1f',
  '.inf',
  '-1',
  '&a',
  '*a',
  '%a',
  '@a',
]
const ODD = [
  'a\tb.md',
  'a\nb.md',
  'a\u0000.md',
  'a\u0085b.md',
  'a\u2028b.md',
  'a\\b.md',
  '🌳.md',
  '...',
  '---',
]

describe('a path in front matter', () => {
  it.each([...PLAIN, ...MARKED, ...VALUES, ...ODD])('is read as it was meant: %j', (path) => {
    expect(read(yamlPath(path))).toBe(path)
  })

  it.each(PLAIN)('has no quotation marks that it does not need: %j', (path) => {
    expect(yamlPath(path)).toBe(path)
  })
})

describe('the entry at an offset', () => {
  const at = (text: string) => {
    const offset = text.indexOf('|')
    const whole = text.replace('|', '')
    const entry = entryAt(whole, offset)
    return entry && [entry.key, entry.quote, whole.slice(entry.start, entry.end), entry.isClosed]
  }

  it.each([
    ['---\nstory: ../a b.md|\n---\n', ['story', '', '../a b.md', true]],
    ['---\r\nparent: a|.md # a note\r\n---\r\n', ['parent', '', 'a.md', true]],
    ['---\rstory: "a #1|.md" # a note\r---\r', ['story', '"', 'a #1.md', true]],
    ["---\nstory: 'it''s|.md'\n", ['story', "'", "it''s.md", true]],
    ['---\nstory: "../sto|', ['story', '"', '../sto', false]],
    ['---\n"story": |\n...\n', ['story', '', '', true]],
    ["---\nstory: gardener's|.md\n---\n", ['story', '', "gardener's.md", true]],
  ])('is found in %j', (text, entry) => {
    expect(at(text)).toEqual(entry)
  })

  it.each(['story: |a', '---\nstory: x\n---\nstory: |a', '-|--\nstory: x\n', '---\ntitle: |a\n'])(
    'is none in %j',
    (text) => {
      expect(at(text)).toBeNull()
    },
  )

  it.each(['', '"', "'"] as const)('is written and read again within %j', (quote) => {
    expect(unquoted(quoted(`it's a "b" \\ c`, quote), quote)).toBe(`it's a "b" \\ c`)
  })
})
