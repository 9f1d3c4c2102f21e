/** What a server takes on, so that no client can take it from the others. */
export interface Limits {
  /** Longest body of a request, in bytes. */
  body: number
  /** Bytes of all bodies that come in or are answered at a time. */
  bodies: number
  /** Most comments, or stories, of one request. */
  rows: number
  /** Bytes of the batches that are judged or wait for it; each counts as 64 KiB at least. */
  batches: number
  /** Requests a minute from one address; 0 for any number. */
  perMinute: number
  /** Stories kept of those that were sent; the one that was used last goes last. */
  stories: number
  /** Their texts together, in UTF-16 code units. */
  storyText: number
  /** Milliseconds in which a whole request has to come in. */
  request: number
  /** Milliseconds after which a connection on which nothing moves is closed. */
  idle: number
  /** Milliseconds that a shutdown waits for requests that are still coming in or going out. */
  shutdown: number
}

/**
 * The limits unless the options say otherwise. A body holds a thousand comments of 4 kB, or the
 * longest comment that is judged (100,000 characters) with its story; a minute's requests are more
 * than one core answers, so that only a loop that runs away meets that limit.
 */
export const LIMITS: Limits = {
  body: 4 * 1024 * 1024,
  bodies: 256 * 1024 * 1024,
  rows: 1_000,
  batches: 64 * 1024 * 1024,
  perMinute: 600_000,
  stories: 10_000,
  storyText: 64 * 1024 * 1024,
  request: 10_000,
  idle: 30_000,
  shutdown: 10_000,
}
