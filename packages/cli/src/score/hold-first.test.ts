import { describe, expect, it } from 'vitest'
import { holdFirst } from './hold-first.js'

async function* source(...items: (number | Promise<number>)[]) {
  for (const item of items) yield await item
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

const three = (held: readonly number[]) => held.length >= 3

describe('the first items of a source', () => {
  it('are held until there are enough, and the rest follows', async () => {
    const { held, isFull, rest } = await holdFirst(source(1, 2, 3, 4, 5), three, 60_000)
    expect({ held, isFull }).toEqual({ held: [1, 2, 3], isFull: true })
    expect(await all(rest)).toEqual([4, 5])
  })

  it('are all of a short source', async () => {
    const { held, isFull, rest } = await holdFirst(source(1, 2), three, 60_000)
    expect({ held, isFull, rest: await all(rest) }).toEqual({
      held: [1, 2],
      isFull: false,
      rest: [],
    })
  })

  it('are released when the next one does not come', async () => {
    let come = (_: number) => {}
    const late = new Promise<number>((resolve) => {
      come = resolve
    })
    const { held, isFull, rest } = await holdFirst(source(1, late, 3), three, 1)
    expect({ held, isFull }).toEqual({ held: [1], isFull: false })
    come(2)
    expect(await all(rest)).toEqual([2, 3])
  })
})
