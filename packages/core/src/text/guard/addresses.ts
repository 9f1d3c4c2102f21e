/** Web addresses as people write them, as parts of regular expressions. */

/** The rest of an address, without the punctuation that ends a sentence. */
export const ADDRESS_REST = '[^\\s<>"\'`]*[^\\s<>"\'`.,;:!?()\\[\\]{}]'

/** Some endings count only before a path: ASP.NET and Socket.IO are not addresses. */
const ENDINGS = 'com|org|info|biz|edu|gov|xyz|shop|tv|ru'
const ENDINGS_BEFORE_PATHS = 'net|io|co|me|us|uk|de|in|ly|be|gl|app|dev|site|online|club|blog'
/**
 * Endings that count in small letters only, as other names have them in capitals. Left out are file extensions
 * (`main.rs`, `readme.md`) and words that begin a sentence when the space before it is missing ("good.So").
 */
const ENDINGS_IN_SMALL = 'example|io|ai|app|dev|bet|vip|casino|store|site|online|club|blog|eu|uk'

/** The labels before an ending. */
const LABELS = '(?<![\\w@./-])(?:[a-z\\d][a-z\\d-]*\\.)+'
/** The end of an address: a full stop with no space after it does not end one. */
const END = '(?![\\w-]|\\.\\w)'

/** An address without its protocol. */
export const BARE_HOST = `${LABELS}(?:(?:${ENDINGS})(?:/${ADDRESS_REST}|/|${END})|(?:${ENDINGS_BEFORE_PATHS})/${ADDRESS_REST})`

/** The same for endings in small letters. A separate expression, because the two as one could not be proved fast. */
export const HOST_IN_SMALL = new RegExp(
  `${LABELS}(?:${ENDINGS_IN_SMALL})(?:/(?:${ADDRESS_REST})?|${END})`,
  'g',
)

/** Libraries whose names are also written in small letters. */
const LIBRARY = /^(?:java|socket|system)\.io$/

/** Whether something that looks like an address without a protocol is the name of a program. */
export function isLibrary(host: string): boolean {
  return LIBRARY.test(host)
}

/** A quick test that every address without a protocol passes. */
export const ADDRESS_MARK = new RegExp(
  `www\\.|\\.(?:(?:${ENDINGS}|${ENDINGS_IN_SMALL})|(?:${ENDINGS_BEFORE_PATHS})/)`,
  'i',
)
