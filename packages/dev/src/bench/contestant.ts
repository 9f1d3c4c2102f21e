/** Something that reads a comment; made ready once, then called for every comment. */
export interface Contestant {
  name: string
  read(comment: { storyId: string; comment: string }): void
}

/** What others do with the same comments. A peer is one file in `peers/`, listed in its index. */
export interface Peer {
  name: string
  prepare(): Promise<(comment: string) => void> | ((comment: string) => void)
}
