import { UnreadableError } from './unreadable.js'

/** Why bytes are not a text. */
export class NotTextError extends Error {
  override readonly name = 'NotTextError'

  constructor(
    readonly code: 'binary' | 'not-utf8',
    message: string,
  ) {
    super(message)
  }
}

/** The text of UTF-8 bytes, without a byte-order mark; throws a `NotTextError`. */
export function decodeText(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (wide) throw new NotTextError('not-utf8', 'is UTF-16; save it as UTF-8')
  if (bytes.includes(0)) throw new NotTextError('binary', 'is a binary file, not text')
  return decodeUtf8(bytes)
}

/** The text of a file's bytes; throws an `UnreadableError`. */
export function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes)
  } catch (error) {
    if (error instanceof NotTextError) throw new UnreadableError(error.code, error.message)
    throw error
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Strict UTF-8, NUL allowed; throws a `NotTextError`. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new NotTextError('not-utf8', 'is not UTF-8; save it as UTF-8')
  }
}
