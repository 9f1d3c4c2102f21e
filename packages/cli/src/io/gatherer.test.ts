import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Gatherer } from './gatherer.js'

it('writes what comes in one turn at once, and what comes later by itself', async () => {
  const written: string[] = []
  const gatherer = new Gatherer(async (text) => void written.push(text))
  await gatherer.add('one ')
  await gatherer.add('two')
  expect(written).toEqual([])
  await nextTurn()
  await nextTurn()
  expect(written).toEqual(['one two'])
  await gatherer.add('three')
  await gatherer.end()
  expect(written).toEqual(['one two', 'three'])
})

it('keeps the order while a write takes long, and holds no more than is bounded', async () => {
  const written: string[] = []
  let longest = 0
  const gatherer = new Gatherer(async (text) => {
    longest = Math.max(longest, text.length)
    await nextTurn()
    written.push(text)
  })
  const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index}\n`)
  for (const line of lines) await gatherer.add(line)
  await gatherer.end()
  expect(written.join('')).toBe(lines.join(''))
  expect(longest).toBeLessThan(70_000)
})

it('tells of what went wrong, and writes nothing after it', async () => {
  let writes = 0
  const gatherer = new Gatherer(async () => {
    writes += 1
    throw new RangeError('full')
  })
  await gatherer.add('one')
  await expect(gatherer.end()).rejects.toThrow('full')
  await expect(gatherer.add('two')).rejects.toThrow('full')
  expect(writes).toBe(1)
})
