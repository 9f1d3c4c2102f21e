import type { Writable } from 'node:stream'

/** The reader of our output went away, as `| head` does. */
export class ClosedOutputError extends Error {
  override readonly name = 'ClosedOutputError'
}

/** Writes and waits until it is taken; throws a `ClosedOutputError` when nobody reads any more. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) resolve()
      else reject(isClosed(error) ? new ClosedOutputError() : error)
    })
  })
}

function isClosed(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
}
