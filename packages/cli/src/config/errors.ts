/** An error in a configuration, and its place. */
export interface ConfigProblem {
  file: URL
  /** Line and column from 1; null when it concerns the whole file. */
  position: { line: number; column: number } | null
  /** One sentence: what is wrong, and what would be right. */
  message: string
}

/** A configuration that can't be used. The drafts under it are not judged; others are. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  /** What to do about it, in one sentence. */
  readonly remedy = 'Correct the configuration and try again.'

  constructor(
    /** At least one. */
    readonly problems: readonly ConfigProblem[],
  ) {
    super(problems.map(({ message }) => message).join(' '))
  }
}
