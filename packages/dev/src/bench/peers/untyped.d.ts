declare module 'write-good' {
  /** Flags weak prose: one suggestion a place. */
  export default function writeGood(
    text: string,
  ): { index: number; offset: number; reason: string }[]
}
