import type { BenchTexts } from './texts.js'

/** The options of a run. */
export interface Wish {
  /** Texts of about this many words; from the corpora if these exist and hold enough, else generated. */
  texts(words: number, count: number): BenchTexts
  /** How many turns everything is timed in. */
  readonly turns: number
}

/** One question that the benchmark answers. */
export interface Part {
  /** The name for `--only`. */
  readonly name: string
  /** What it measures, in one line. */
  readonly about: string
  /** Measures, and returns the figures as plain JSON and as text for people. */
  run(wish: Wish): Promise<Measured>
}

export interface Measured {
  readonly figures: unknown
  readonly shown: string
}
