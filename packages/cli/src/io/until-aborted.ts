import { addAbortSignal, type Readable } from 'node:stream'

/** The chunks of a stream, up to its end or the signal, so that Ctrl-C doesn't wait for a next one. */
export async function* untilAborted(
  stream: Readable,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  try {
    yield* addAbortSignal(signal, stream) as AsyncIterable<Uint8Array>
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
