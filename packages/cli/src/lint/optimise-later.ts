import { setFlagsFromString } from 'node:v8'

/** What a function runs through before V8 optimises it, in bytes of its code: seven times the usual. */
const BUDGET = 1_000_000

/**
 * Has V8 wait longer before it optimises. In a run of a few hundred drafts optimising takes longer
 * than it gains: one draft takes two thirds of the processor time with this, and thousands no more.
 */
export function optimiseLater(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`)
}
