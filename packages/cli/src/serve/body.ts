import { decodeUtf8 } from '../io/decode.js'
import { RowError } from '../sources/row.js'

/** The value of a JSON body; throws a `RowError`. */
export function parseBody(body: unknown): unknown {
  const text = bodyText(body)
  if (text.trim() === '') throw new RowError('invalid-json', 'The body is empty.')
  try {
    return JSON.parse(text)
  } catch {
    throw new RowError('invalid-json', 'The body is not JSON.')
  }
}

/** A body is bytes, or absent. */
function bodyText(body: unknown): string {
  if (!(body instanceof Uint8Array)) return ''
  try {
    return decodeUtf8(body)
  } catch {
    throw new RowError('not-utf8', 'The body is not UTF-8.')
  }
}
