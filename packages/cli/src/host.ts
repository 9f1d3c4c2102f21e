import type { Readable, Writable } from 'node:stream'

/** The environment that the command line runs in. */
export interface Host {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  stdin: Readable
  stdout: Writable & { isTTY?: boolean; columns?: number }
  stderr: Writable & { isTTY?: boolean }
  /** Aborted at Ctrl-C, and when a supervisor ends the process. */
  signal: AbortSignal
}

/** How a run ends. */
export const EXIT = {
  clean: 0,
  /** Findings at error, or more warnings than allowed. */
  findings: 1,
  /** Misuse, unreadable input or a crash; findings never hide it. */
  trouble: 2,
  /** Ctrl-C, as shells report it, or SIGTERM. */
  interrupted: 130,
} as const

/** Misuse of the command line, in one sentence for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
