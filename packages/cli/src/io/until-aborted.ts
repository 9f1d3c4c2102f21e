import { addAbortSignal, type Readable } from 'node:stream'
import { UsageError } from '../host.js'

/**
 * The chunks of stdin, up to its end or the signal, so that Ctrl-C doesn't wait for the next chunk; throws a
 * `UsageError` if it can't be read.
 */
export async function* untilAborted(
  stream: Readable,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  try {
    yield* addAbortSignal(signal, stream) as AsyncIterable<Uint8Array>
  } catch (error) {
    if (signal.aborted) return
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new UsageError(`What comes on stdin can't be read (${code}).`)
  }
}
