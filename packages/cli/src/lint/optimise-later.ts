import { setFlagsFromString } from 'node:v8'

/** What a function runs through before V8 optimises it, in bytes of its code: seven times the usual. */
const BUDGET = 1_000_000

/**
 * Has V8 wait longer before it optimises: in a run of a few hundred drafts that takes longer than it
 * gains, and in one of thousands the wait is soon over.
 */
export function optimiseLater(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`)
}
