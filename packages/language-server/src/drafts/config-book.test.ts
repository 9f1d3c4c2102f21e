import { UnreadableError } from '@commentlint/cli/drafts'
import { expect, it } from 'vitest'
import { Files } from '../files/files.js'
import { Documents } from '../text/documents.js'
import { Positions } from '../text/positions.js'
import { ConfigBook } from './config-book.js'

const FOLDER = new URL('file:///notes/')
const DRAFT = new URL('drafts/ferry.md', FOLDER)
const CONFIG = new URL('commentlint.config.json', FOLDER).href
const SUPPRESSIONS = new URL('commentlint-suppressions.json', FOLDER).href

/** A book over these texts by their URLs; `onRead` is called whenever one is read. */
function bookOf(texts: Map<string, string>, onRead: (href: string) => void) {
  const documents = new Documents(() => new Positions('utf-16'))
  const source = {
    async read({ href }: URL) {
      const text = texts.get(href)
      onRead(href)
      if (text === undefined) throw new UnreadableError('missing', 'does not exist')
      return text
    },
    list: async () => [],
    requireInside: async () => undefined,
  }
  const files = new Files(
    documents,
    () => source,
    () => false,
  )
  return new ConfigBook(files, () => [FOLDER])
}

it('asks again where a reading failed', async () => {
  const texts = new Map([[CONFIG, '{}']])
  let failed = 0
  const book = bookOf(texts, (href) => {
    if (failed < 2 && [CONFIG, SUPPRESSIONS].includes(href) && failures.get(href) !== true) {
      failures.set(href, true)
      failed += 1
      throw new Error('The editor is busy.')
    }
  })
  const failures = new Map<string, boolean>()
  await expect(book.of(DRAFT)).rejects.toThrow('busy')
  const workspace = await book.of(DRAFT)
  if (workspace === null) throw new Error('expected a workspace')
  await expect(book.suppressionsOf(workspace)).rejects.toThrow('busy')
  expect(await book.suppressionsOf(workspace)).toEqual({})
})

it('asks again for a file that could not be read', async () => {
  const answers = [Promise.reject(new UnreadableError('denied', 'is locked')), 'mended']
  const source = {
    read: async () => (await answers.shift()) ?? '',
    list: async () => [],
    requireInside: async () => undefined,
  }
  const files = new Files(
    new Documents(() => new Positions('utf-16')),
    () => source,
    () => true,
  )
  await expect(files.read(DRAFT)).rejects.toThrow('is locked')
  expect(await files.read(DRAFT)).toBe('mended')
})

it('reports no error in a configuration that was fixed while it was read', async () => {
  const texts = new Map([[CONFIG, '{"rules": ']])
  let reads = 0
  const book = bookOf(texts, (href) => {
    if (href !== CONFIG) return
    reads += 1
    // The first read finds it, the second reads its content.
    if (reads !== 2) return
    texts.set(CONFIG, '{}')
    book.forget()
  })
  expect(await book.of(DRAFT)).not.toBeNull()
  expect(book.brokenAt(DRAFT)).toBeNull()
  expect([...book.problems]).toEqual([])
})

it('reports no error in a list of suppressions that was fixed while it was read', async () => {
  const texts = new Map([[SUPPRESSIONS, '[]']])
  const book = bookOf(texts, (href) => {
    if (href !== SUPPRESSIONS || texts.get(SUPPRESSIONS) === list) return
    texts.set(SUPPRESSIONS, list)
    book.forget()
  })
  const list = '{"drafts/ferry.md": {"no-bare-link": ["https://example.com/ferry"]}}'
  const workspace = await book.of(DRAFT)
  if (workspace === null) throw new Error('expected a workspace')
  expect(await book.suppressionsOf(workspace)).toEqual(JSON.parse(list))
  expect([...book.problems]).toEqual([])
})

it('forgets the errors of a broken base once no configuration extends it any more', async () => {
  const texts = new Map([
    [CONFIG, '{"extends": "./base.json"}'],
    [new URL('base.json', FOLDER).href, '{"rules": '],
  ])
  const book = bookOf(texts, () => undefined)
  expect(await book.of(DRAFT)).toBeNull()
  book.lookAgain()
  expect(book.problems.size).toBe(1)
  texts.set(CONFIG, '{}')
  expect(await book.of(DRAFT)).not.toBeNull()
  expect([...book.problems]).toEqual([])
})
