/** A way in for hostile texts. Each surface runs in a process of its own, see main.ts. */
export interface Surface {
  readonly name: string
  /** Starts whatever needs to be started. */
  open(): Promise<Judge>
}

/** Sends one text and resolves when it is answered. */
export interface Judge {
  judge(text: string): Promise<void> | void
  close(): Promise<void> | void
}

/** The story that all texts are judged beside. */
export const STORY = `# The pump at the allotment

The pump froze twice in January, and the council paid 400 pounds for wool to wrap it in.

Nobody asked the gardeners, who would have drained the pipe in November. The wool came from a flock
that grazes under the solar panels by the station, and its owner asked for the leftovers back.
`
