import type { FormatContext } from '../formats/format.js'
import { formats } from '../formats/index.js'
import type { Tally } from '../formats/tally.js'
import type { Host } from '../host.js'
import { Gatherer } from '../io/gatherer.js'
import { ClosedOutputError } from '../io/output.js'
import { repositoryPrefix } from '../io/repository.js'
import { tee } from '../io/tee.js'
import { withFindings } from '../lint/encoded.js'
import type { Verdict } from '../lint/report.js'
import { rules } from '../rules/index.js'
import type { Progress } from '../terminal/progress.js'
import { styleFor } from '../terminal/style.js'
import type { Output } from './outputs.js'

/** The options that decide how a report looks. */
export interface PrintOptions {
  quiet?: boolean
  color?: boolean
}

/** Prints verdicts as they come, in each format to its output, and counts them. */
export async function print(
  verdicts: AsyncIterable<Verdict>,
  outputs: readonly Output[],
  options: PrintOptions,
  tally: Tally,
  progress: Progress,
  { cwd, env, stdout }: Host,
): Promise<void> {
  const quiet = options.quiet === true
  const shared = { quiet, prefix: repositoryPrefix(cwd), rules }
  const readers = tee(counted(verdicts, tally, quiet), outputs.length)
  const ends = await Promise.allSettled(
    readers.map((reader, index) => {
      const output = outputs[index] as Output
      const terminal = output.isStdout ? stdout : null
      const flag = terminal === null ? false : options.color
      const style = styleFor({ flag, env, isTerminal: terminal?.isTTY === true })
      const width = Math.min(120, Math.max(40, terminal?.columns ?? 80))
      return send(reader, output, { ...shared, style, width }, progress)
    }),
  )
  progress.clear()
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

/**
 * Prints verdicts in a format. If the reader goes away, judging continues, because the exit code depends on
 * all drafts.
 */
async function send(
  verdicts: AsyncIterable<Verdict>,
  output: Output,
  context: FormatContext,
  progress: Progress,
): Promise<void> {
  const format = await formats[output.format]()
  let isRead = true
  const gatherer = new Gatherer(async (text) => {
    progress.clear()
    if (isRead) isRead = await isTaken(output.write(text))
  })
  for await (const part of format(verdicts, context)) await gatherer.add(part)
  await gatherer.end()
}

/** Whether what is written still has a reader. */
async function isTaken(writing: Promise<void>): Promise<boolean> {
  try {
    await writing
    return true
  } catch (error) {
    if (error instanceof ClosedOutputError) return false
    throw error
  }
}

/** Counts all verdicts, then leaves out findings that are not wanted. */
async function* counted(
  verdicts: AsyncIterable<Verdict>,
  tally: Tally,
  errorsOnly: boolean,
): AsyncGenerator<Verdict> {
  for await (const verdict of verdicts) {
    tally.add(verdict.report)
    yield errorsOnly ? onlyErrors(verdict) : verdict
  }
}

function onlyErrors(verdict: Verdict): Verdict {
  const { report } = verdict
  const { assessment } = report
  if (assessment === null) return verdict
  const findings = assessment.findings.filter(({ severity }) => severity === 'error')
  return { ...verdict, report: { ...report, assessment: withFindings(assessment, findings) } }
}
