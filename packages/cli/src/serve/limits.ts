/** Limits of a server, so that no client can starve the others. */
export interface Limits {
  /** Longest body of a request, in bytes. */
  body: number
  /** Bytes of all bodies that are being received or answered at a time. */
  bodies: number
  /** Most comments, or stories, of one request. */
  rows: number
  /** Bytes of the batches that are being judged or wait for it; each counts as at least 64 KiB. */
  batches: number
  /** Requests a minute from one address; 0 for any number. */
  perMinute: number
  /** Stories sent by clients that are kept; the least recently used one goes first. */
  stories: number
  /** The total length of their texts, in UTF-16 code units. */
  storyText: number
  /** Milliseconds within which a whole request must arrive. */
  request: number
  /** Milliseconds of inactivity after which a connection is closed. */
  idle: number
  /** Milliseconds that a shutdown waits for requests that are still being received or answered. */
  shutdown: number
}

/**
 * The default limits. A body holds a thousand comments of 4 kB, or the longest comment that is judged (100,000
 * characters) with its story; the requests a minute are more than one core can answer, so that only a runaway
 * loop meets that limit.
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
