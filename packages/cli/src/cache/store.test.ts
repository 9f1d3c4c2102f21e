import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Store } from './store.js'

const DAY = 24 * 60 * 60 * 1000

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'commentlint-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A run that keeps these entries. */
function keep(path: string, entries: Record<string, string | Buffer>): void {
  const store = new Store(path)
  for (const [key, text] of Object.entries(entries)) store.set(key, Buffer.from(text))
  store.close()
  expect(store.problem).toBeNull()
}

/** What a run that begins so many days from now finds. */
function find(path: string, keys: readonly string[], days = 0): (string | undefined)[] {
  const store = new Store(path, Date.now() + days * DAY)
  const found = keys.map((key) => store.get(key)?.toString())
  store.close()
  return found
}

describe('a store', () => {
  it('finds in a later run what earlier ones kept, the newest under a key', () => {
    const path = folder()
    keep(path, { a: 'one', b: 'two' })
    keep(path, { c: '', b: 'two' })
    expect(find(path, ['a', 'b', 'c', 'd'])).toEqual(['one', 'two', '', undefined])
  })

  it('keeps entries of any size, in several packs', () => {
    const path = folder()
    const large = Buffer.alloc(3_000_000, 'x')
    keep(path, { a: large, b: large, c: 'small', d: large })
    expect(readdirSync(path).length).toBeGreaterThan(1)
    expect(find(path, ['d', 'c', 'a']).map((text) => text?.length)).toEqual([3e6, 5, 3e6])
  })

  it('forgets what nobody used for a fortnight, and keeps what is in use', () => {
    const path = folder()
    keep(path, { used: 'u', left: 'l' })
    const [old = ''] = readdirSync(path)
    expect(find(path, ['used'], 8)).toEqual(['u'])
    expect(find(path, ['used', 'left'], 15)).toEqual(['u', 'l'])
    expect(readdirSync(path)).not.toContain(old)
    expect(find(path, ['used'])).toEqual(['u'])
  })

  it('puts small packs together when there are many', () => {
    const path = folder()
    for (let run = 0; run < 30; run += 1) keep(path, { [`key ${run}`]: `text ${run}` })
    expect(readdirSync(path).length).toBeLessThan(24)
    expect(find(path, ['key 0', 'key 29'])).toEqual(['text 0', 'text 29'])
  })

  it('clears away what a run that crashed left a day ago, and nothing of a run at work', () => {
    const path = folder()
    writeFileSync(join(path, 'a.pack.1.tmp'), 'half')
    writeFileSync(join(path, 'b.pack.2.tmp'), 'half')
    const then = new Date(Date.now() - 2 * DAY)
    utimesSync(join(path, 'a.pack.1.tmp'), then, then)
    expect(find(path, ['a'])).toEqual([undefined])
    expect(readdirSync(path)).toEqual(['b.pack.2.tmp'])
  })

  it('says once that nothing can be kept', () => {
    const store = new Store(join(folder(), 'gone'))
    store.set('a', Buffer.from('one'))
    store.set('b', Buffer.from('two'))
    store.close()
    expect(store.problem?.code).toBe('ENOENT')
    expect(store.get('a')).toBeNull()
  })
})
