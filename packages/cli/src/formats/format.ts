import type { RuleInfo } from '@commentlint/core'
import type { Verdict } from '../lint/report.js'
import type { Style } from '../terminal/style.js'

/** What a format may go by. */
export interface FormatContext {
  style: Style
  /** Columns of the terminal. */
  width: number
  /** Only errors are wanted. Findings below are gone already; why a draft has no verdict is not. */
  quiet: boolean
  /** The current folder from the repository's root, with a slash at its end; empty at the root. */
  prefix: string
  /** Every rule there is. */
  rules: readonly RuleInfo[]
}

/** Turns verdicts into text, as they come. */
export type Format = (
  verdicts: AsyncIterable<Verdict>,
  context: FormatContext,
) => AsyncIterable<string>
