import type { Mistake } from '../evaluated-set.js'
import type { Measure } from '../figure.js'
import { meanOf } from '../metrics/weights.js'
import type { Row } from '../row.js'

/** Points by which a score may move without anybody minding. */
export const TOLERANCE = 3

/** A comment changed in a way that should change nothing or gain nothing, and the result. */
export interface Trial {
  kind: string
  /** What stays together in a bootstrap draw: the story, or the made-up text. */
  cluster: string
  /** By how much it went wrong; above 0 is a violation. */
  violation: number
  what: string
  row: Row
}

/** The share of trials that are violations. */
export function rateOf(set: Measure['set'], trials: readonly Trial[], name: string): Measure {
  return {
    set,
    name,
    clusters: trials.map(({ cluster }) => cluster),
    commentlint: meanOf(trials.map(({ violation }) => Number(violation > 0))),
    lowerIsBetter: true,
  }
}

/** The rate of all trials, then of each kind. */
export function ratesOf(
  set: Measure['set'],
  trials: readonly Trial[],
  all: Pick<Measure, 'name' | 'floor' | 'aim' | 'note'>,
  kinds: readonly string[],
): Measure[] {
  const ofKind = (kind: string) => trials.filter((trial) => trial.kind === kind)
  return [
    { ...rateOf(set, trials, all.name), ...all },
    ...kinds.map((kind) => rateOf(set, ofKind(kind), kind)),
  ]
}

/** The violations among trials, in order. */
export function mistakesIn(trials: readonly Trial[]): Mistake[] {
  return trials
    .filter(({ violation }) => violation > 0)
    .map(({ violation, what, row }) => ({ badness: violation, what, row }))
}
