import { setFlagsFromString } from 'node:v8'

/** How much larger than what is in use the heap may grow before it is collected. */
const GROWTH = 50

/**
 * Has garbage collected sooner than a program that soon ends would want: V8 lets it lie until there
 * is several times what is in use, and a filter may run for days. `pnpm bench:filter-memory` prints
 * what the process holds.
 */
export function collectSooner(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
