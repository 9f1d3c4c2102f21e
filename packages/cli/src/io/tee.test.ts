import { expect, it } from 'vitest'
import { tee } from './tee.js'

async function* count(fetched: number[]) {
  for (const one of [1, 2, 3]) {
    fetched.push(one)
    yield one
  }
}

async function all(items: AsyncIterable<number>): Promise<number[]> {
  const list: number[] = []
  for await (const one of items) list.push(one)
  return list
}

it('gives every reader every item, fetched once', async () => {
  const fetched: number[] = []
  const lists = await Promise.all(tee(count(fetched), 3).map(all))
  expect(lists).toEqual([
    [1, 2, 3],
    [1, 2, 3],
    [1, 2, 3],
  ])
  expect(fetched).toEqual([1, 2, 3])
})

it('goes on for the others when a reader stops early', async () => {
  const [short, long] = tee(count([]), 2)
  if (short === undefined || long === undefined) throw new Error('Two readers were asked for.')
  const rest = all(long)
  for await (const one of short) {
    expect(one).toBe(1)
    break
  }
  expect(await rest).toEqual([1, 2, 3])
})

it('ends the source when nobody reads any more', async () => {
  let isEnded = false
  const source = (async function* () {
    try {
      for (let one = 1; ; one += 1) yield one
    } finally {
      isEnded = true
    }
  })()
  const stopped = tee(source, 2).map(async (reader) => {
    for await (const one of reader) if (one > 2) break
  })
  await Promise.all(stopped)
  expect(isEnded).toBe(true)
})

it('passes the failure of the source to every reader', async () => {
  const broken = (async function* () {
    yield 1
    throw new Error('broken')
  })()
  const results = await Promise.allSettled(tee(broken, 2).map(all))
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
