import { UnreadableError } from './unreadable.js'

/** The bytes of a file as UTF-8 text, without a byte-order mark; throws an `UnreadableError`. */
export function textOf(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (wide) throw new UnreadableError('not-utf8', 'is UTF-16; save it as UTF-8')
  if (bytes.includes(0)) throw binary()
  return decodeUtf8(bytes)
}

/** The error for bytes that are no text, wherever they come from. */
export function binary(): UnreadableError {
  return new UnreadableError('binary', 'is binary, not text')
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Strict UTF-8, NUL allowed; throws an `UnreadableError`. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new UnreadableError('not-utf8', 'is not UTF-8; save it as UTF-8')
  }
}
