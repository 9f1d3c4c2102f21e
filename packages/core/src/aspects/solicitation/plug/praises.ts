/** How goods are praised in advertisements, and by whoever likes them. */
import type { Scan } from '../scan.js'
import { type Cue, cue, PRAISE } from './cue.js'

/** Words of praise by what stands before and after them; an empty side may be anything. */
const PRAISES: ReadonlyMap<string, readonly [before: RegExp, after: RegExp]> = new Map<
  string,
  readonly [RegExp, RegExp]
>([
  ['kinder', [/^/, /^/]],
  ['works', [/^just$/, /^/]],
  ['regret', [/^(?:n't|not|never|wont)$/, /^/]],
  ['looked', [/^never$/, /^back$/]],
  ['recommend', [/^/, /^/]],
  ['recommended', [/^(?:highly|cannot|can)$/, /^/]],
  ['fault', [/^(?:n't|not|cant)$/, /^/]],
  ['worth', [/^/, /^every$/]],
  ['godsend', [/^/, /^/]],
  ['legit', [/^/, /^/]],
  ['lovely', [/^/, /^(?:job|people|bloke|man|lady)$/]],
  ['spotless', [/^/, /^/]],
  ['sooner', [/^/, /^/]],
  ['saved', [/^/, /^(?:me|us|you|my|our|a)$/]],
  ['best', [/^/, /^(?:thing|money|decision|bread|service|price|purchase)$/]],
  ['magical', [/^/, /^/]],
  ['mad', [/^like$/, /^/]],
  ['forever', [/^lasts?$/, /^/]],
  ['instantly', [/^/, /^/]],
  ['sort', [/^/, /^you$/]],
])

/** All of them, in order. */
export function praisesIn(scan: Scan): Cue[] {
  return scan.all('praised').flatMap((i): Cue[] => {
    const around = PRAISES.get(scan.word(i))
    if (around === undefined) return []
    const [before, after] = around
    const isPraise = before.test(scan.word(i - 1)) && after.test(scan.word(i + 1))
    return isPraise ? [cue('praise', [i, i], PRAISE)] : []
  })
}
