import type { RuleInfo } from '@commentlint/core'
import type { Verdict } from '../lint/report.js'
import type { Style } from '../terminal/style.js'

/** What a format needs to know. */
export interface FormatContext {
  style: Style
  /** Columns of the terminal. */
  width: number
  /** Whether only errors are wanted. Lesser findings are gone already; the reasons for a missing verdict are not. */
  quiet: boolean
  /** The current folder relative to the repository's root, ending in a slash; empty at the root. */
  prefix: string
  /** All rules. */
  rules: readonly RuleInfo[]
}

/** Turns verdicts into text, as they come. */
export type Format = (
  verdicts: AsyncIterable<Verdict>,
  context: FormatContext,
) => AsyncIterable<string>
