import type { BenchComment } from './texts.js'

/** Something that reads a comment; made ready once, then called for every comment. */
export interface Contestant {
  readonly name: string
  read(comment: BenchComment): void | Promise<void>
}

/** What others do with the same comments. A peer is one file in `peers/`, listed in its index. */
export interface Peer {
  readonly name: string
  /** What a user would import, for the size of a bundle. */
  readonly imports: string
  prepare(): Reader | Promise<Reader>
}

/** Reads one comment. */
export type Reader = (comment: string) => void | Promise<void>
