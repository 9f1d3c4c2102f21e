/**
 * Splits one source among several readers. An item is fetched when every remaining reader has asked for it, so
 * nothing is buffered for the slowest. A reader that stops early no longer counts.
 */
export function tee<Item>(source: AsyncIterable<Item>, readers: number): AsyncIterable<Item>[] {
  if (readers === 1) return [source]
  const items = source[Symbol.asyncIterator]()
  let present = readers
  let waiting: ((next: Promise<IteratorResult<Item>>) => void)[] = []
  const fetchIfAllAsk = () => {
    if (waiting.length === 0 || waiting.length < present) return
    const next = items.next()
    const asked = waiting
    waiting = []
    for (const give of asked) give(next)
  }
  async function* reader(): AsyncGenerator<Item> {
    try {
      for (;;) {
        const { done, value } = await new Promise<IteratorResult<Item>>((give) => {
          waiting.push(give)
          fetchIfAllAsk()
        })
        if (done === true) return
        yield value
      }
    } finally {
      present -= 1
      if (present === 0) await items.return?.()
      else fetchIfAllAsk()
    }
  }
  return Array.from({ length: readers }, reader)
}
