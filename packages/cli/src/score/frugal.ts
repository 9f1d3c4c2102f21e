import { setFlagsFromString } from 'node:v8'

/** How far the heap may grow, relative to what is in use, before it is collected. */
const GROWTH = 50

/**
 * Makes garbage collection more frequent than suits a short program: by default V8 waits until the heap is
 * several times what is in use, and a filter may run for days. `pnpm bench:filter-memory` prints the memory of
 * the process.
 */
export function collectSooner(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
