import { readFileSync } from 'node:fs'

/** The most that a contestant may take, as a multiple of wink-nlp's bare pipe on the same comments. */
export interface Limit {
  readonly contestant: string
  /** Roughly the number of words in each comment. */
  readonly words: number
  readonly times: number
}

/** A limit, and what was measured. */
export interface Spent extends Limit {
  readonly measured: number
}

/** The limits of `budget.json`. */
export function readBudget(): Limit[] {
  const { limits } = JSON.parse(readFileSync(new URL('./budget.json', import.meta.url), 'utf8'))
  return limits as Limit[]
}

/** The contestants that are over their limits. */
export function overBudget(spent: readonly Spent[]): Spent[] {
  return spent.filter(({ measured, times }) => !(measured <= times))
}
