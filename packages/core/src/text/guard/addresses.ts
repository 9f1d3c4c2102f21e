/** Addresses of the web as people write them, as parts of regular expressions. */

/** What ends a sentence does not end an address. */
export const ADDRESS_REST = '[^\\s<>"\'`]*[^\\s<>"\'`.,;:!?()\\[\\]{}]'

/** Some endings count only before a path: ASP.NET and Socket.IO are no addresses. */
const ENDINGS = 'com|org|info|biz|edu|gov|xyz|shop|tv|ru'
const ENDINGS_BEFORE_PATHS = 'net|io|co|me|us|uk|de|in|ly|be|gl|app|dev|site|online|club|blog'
/**
 * Endings that others have in capitals. Endings of files are left out (`main.rs`, `readme.md`), and so are words that
 * begin sentences, where the blank before them is forgotten ("good.So").
 */
const ENDINGS_IN_SMALL = 'example|io|ai|app|dev|bet|vip|casino|store|site|online|club|blog|eu|uk'

/** What stands before an ending. */
const LABELS = '(?<![\\w@./-])(?:[a-z\\d][a-z\\d-]*\\.)+'
/** A full stop without the blank after it ends no address. */
const END = '(?![\\w-]|\\.\\w)'

/** An address without its protocol. */
export const BARE_HOST = `${LABELS}(?:(?:${ENDINGS})(?:/${ADDRESS_REST}|/|${END})|(?:${ENDINGS_BEFORE_PATHS})/${ADDRESS_REST})`

/** The same with endings that are looked for by themselves: all in one expression, nobody could prove that it is quick. */
export const HOST_IN_SMALL = new RegExp(
  `${LABELS}(?:${ENDINGS_IN_SMALL})(?:/(?:${ADDRESS_REST})?|${END})`,
  'g',
)

/** Libraries that are written in small letters, too. */
const LIBRARY = /^(?:java|socket|system)\.io$/

/** Whether what looks like an address without its protocol is the name of a program. */
export function isLibrary(host: string): boolean {
  return LIBRARY.test(host)
}

/** What every address without a protocol has. */
export const ADDRESS_MARK = new RegExp(
  `www\\.|\\.(?:(?:${ENDINGS}|${ENDINGS_IN_SMALL})|(?:${ENDINGS_BEFORE_PATHS})/)`,
  'i',
)
