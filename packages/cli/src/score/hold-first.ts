import { setTimeout as after } from 'node:timers/promises'

/** The beginning of a source, and the rest of it. */
export interface Beginning<Item> {
  held: Item[]
  /** Whether the wanted number of items came in time. */
  isFull: boolean
  rest: AsyncGenerator<Item>
}

/**
 * Holds the first items of a source until there are enough, it ends, or the time is up: a slow source is
 * answered as it comes.
 */
export async function holdFirst<Item>(
  source: AsyncGenerator<Item>,
  isEnough: (held: readonly Item[]) => boolean,
  milliseconds: number,
): Promise<Beginning<Item>> {
  const held: Item[] = []
  let next = source.next()
  const first = await next
  if (first.done !== true) held.push(first.value)
  const patience = new AbortController()
  const tired = after(milliseconds, null, { signal: patience.signal }).catch(() => null)
  for (next = source.next(); !isEnough(held); next = source.next()) {
    const result = await Promise.race([next, tired])
    if (result === null || result.done === true) break
    held.push(result.value)
  }
  patience.abort()
  return { held, isFull: isEnough(held), rest: resumed(next, source) }
}

async function* resumed<Item>(
  next: Promise<IteratorResult<Item>>,
  source: AsyncGenerator<Item>,
): AsyncGenerator<Item> {
  const { value, done } = await next
  if (done === true) return
  yield value
  yield* source
}
