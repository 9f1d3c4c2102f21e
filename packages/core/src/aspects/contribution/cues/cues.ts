/** Cues of one group, in the language of formulas/compile/pattern.ts, one a line. */
export interface Cues<Group> {
  readonly group: Group
  /** What the cues have in common, and what is left out on purpose. */
  readonly note: string
  /** The kind of evidence that the cues rest on. */
  readonly source: string
  readonly cues: string
}
