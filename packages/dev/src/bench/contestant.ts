import type { BenchComment } from './texts.js'

/** Something that reads a comment; prepared once, then called for every comment. */
export interface Contestant {
  readonly name: string
  read(comment: BenchComment): void | Promise<void>
}

/** Another program, run on the same comments. A peer is one file in `peers/`, listed in its index. */
export interface Peer {
  readonly name: string
  /** What a user would import, to measure the size of a bundle. */
  readonly imports: string
  prepare(): Reader | Promise<Reader>
}

/** Reads one comment. */
export type Reader = (comment: string) => void | Promise<void>
