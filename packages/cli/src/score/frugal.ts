import { setFlagsFromString } from 'node:v8'

/** How far the heap may grow, relative to what is in use, before it is collected. */
const GROWTH = 50

/**
 * Makes V8 collect garbage sooner. By default it waits until the heap is several times what is in use, which
 * suits a short program, but a filter may run for days. `pnpm bench:filter-memory` prints the memory of the
 * process.
 */
export function collectSooner(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
