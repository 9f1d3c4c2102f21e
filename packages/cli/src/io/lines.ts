const NEWLINE = 10

/** A line of bytes without its end, or null for one longer than the limit. */
export type ByteLine = Uint8Array | null

/**
 * The lines of a stream of bytes, in batches as they arrive, so that a caller can answer a batch at once and
 * still answer the last line that came. Holds at most one line; a line longer than the limit is dropped while
 * it is read.
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  longest: number,
): AsyncGenerator<ByteLine[]> {
  let held: Uint8Array[] = []
  let length = 0
  let tooLong = false
  let begun = false
  const take = (part: Uint8Array) => {
    begun = true
    length += part.length
    if (length > longest) {
      tooLong = true
      held = []
    } else held.push(part)
  }
  const end = (): ByteLine => {
    const line = tooLong ? null : held.length === 1 ? (held[0] as Uint8Array) : Buffer.concat(held)
    held = []
    length = 0
    tooLong = false
    begun = false
    return line
  }
  for await (const chunk of chunks) {
    const lines: ByteLine[] = []
    let start = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, at))
      lines.push(end())
      start = at + 1
    }
    if (start < chunk.length) take(chunk.subarray(start))
    if (lines.length > 0) yield lines
  }
  if (begun) yield [end()]
}
