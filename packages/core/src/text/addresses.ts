/** Addresses of the web as people write them, as parts of regular expressions. */

/** What ends a sentence does not end an address. */
export const ADDRESS_REST = '[^\\s<>"\'`]*[^\\s<>"\'`.,;:!?()\\[\\]{}]'

/** Some endings count only before a path: ASP.NET and Socket.IO are no addresses. */
const ENDINGS = 'com|org|info|biz|edu|gov|xyz|shop|tv|ru'
const ENDINGS_BEFORE_PATHS = 'net|io|co|me|us|uk|de|in|ly|be|gl|app|dev|site|online|club|blog'

/** An address without its protocol; not a full stop without the blank after it. */
export const BARE_HOST = `(?<![\\w@./-])(?:[a-z\\d][a-z\\d-]*\\.)+(?:(?:${ENDINGS})(?:/${ADDRESS_REST}|/|(?![\\w-]|\\.\\w))|(?:${ENDINGS_BEFORE_PATHS})/${ADDRESS_REST})`

/** What every address without a protocol has. */
export const ADDRESS_MARK = new RegExp(
  `www\\.|\\.(?:(?:${ENDINGS})|(?:${ENDINGS_BEFORE_PATHS})/)`,
  'i',
)
