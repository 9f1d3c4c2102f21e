/** An expression that the checker wrongly calls slow. */
export interface Exception {
  readonly file: string
  /** How the expression begins. */
  readonly start: string
  readonly reason: string
}

/** Tried by hand on the attacks that the checker reports, up to the longest comment that is judged. */
export const exceptions: readonly Exception[] = [
  {
    file: 'packages/core/src/aspects/solicitation/phrases/links.ts',
    start: '(?=[ \\t]{1,9}\\.',
    reason:
      'All its repetitions are bounded, which makes each start cost at most some hundred steps.',
  },
]
