import type { BenchTexts } from './texts.js'

/** What a run was asked for. */
export interface Wish {
  /** About so many words each; of the corpora where they are there and have enough, else made. */
  texts(words: number, count: number): BenchTexts
  /** Turns in which everything is timed. */
  readonly turns: number
}

/** One question that the benchmark answers. */
export interface Part {
  /** By which `--only` asks for it. */
  readonly name: string
  /** What it measures, in a line. */
  readonly about: string
  /** Measures; gives the figures as plain JSON and what a person is shown. */
  run(wish: Wish): Promise<Measured>
}

export interface Measured {
  readonly figures: unknown
  readonly shown: string
}
