import type { Writable } from 'node:stream'
import { UsageError } from '../host.js'

/** The reader of the output went away, as `| head` does. */
export class ClosedOutputError extends Error {
  override readonly name = 'ClosedOutputError'
}

/**
 * Writes, and waits until the text is accepted; throws a `ClosedOutputError` when nobody reads any more, and a
 * `UsageError` when writing fails, to a full disk, say.
 */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) resolve()
      else reject(isClosed(error) ? new ClosedOutputError() : unwritable('The output', error))
    })
  })
}

function isClosed(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
}

/** The message about a file or an output that the system refuses to write. */
export function unwritable(name: string, error: unknown): UsageError {
  const { code, message } = error as NodeJS.ErrnoException
  return new UsageError(`${name} can't be written (${code ?? message}).`)
}
