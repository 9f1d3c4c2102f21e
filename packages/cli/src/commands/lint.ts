import { join, resolve } from 'node:path'
import { rules } from '@commentlint/core'
import { complain, complainOfConfig } from '../complain.js'
import { type FormatName, formats } from '../formats/index.js'
import { Tally } from '../formats/tally.js'
import { EXIT, type Host } from '../host.js'
import { ClosedOutputError, write } from '../io/output.js'
import type { Verdict } from '../lint/report.js'
import { judgeDrafts, type RunOptions } from '../lint/run.js'
import { Workspaces } from '../lint/workspaces.js'
import { Progress } from '../terminal/progress.js'
import { styleFor } from '../terminal/style.js'
import { findInputs, type GivenOptions, readGiven } from './given.js'

/** The options of `commentlint [file|folder|glob…]`. */
export interface LintOptions extends GivenOptions {
  format: FormatName
  quiet?: boolean
  maxWarnings?: number
  color?: boolean
  config?: string
  ignorePath?: string
}

/** Judges drafts and prints the report; resolves to the exit code. */
export async function lint(
  names: readonly string[],
  options: LintOptions,
  host: Host,
): Promise<number> {
  const workspaces = new Workspaces({
    cwd: host.cwd,
    rules,
    config: options.config && resolve(host.cwd, options.config),
    ignorePath: options.ignorePath && resolve(host.cwd, options.ignorePath),
  })
  // A configuration that is named has to be there, whether or not a draft asks for it.
  if (options.config !== undefined) await workspaces.of(join(host.cwd, 'any draft'))
  const given = await readGiven(options, host)
  const { inputs, problems } = await findInputs(names, options, host, workspaces)
  const tally = new Tally()
  await print(inputs, { ...given, workspaces }, tally, options, host)
  for (const problem of problems) complain(problem, host)
  complainOfConfig(workspaces.problems, host)
  const troubles = [...problems, ...given.known.problems, ...workspaces.problems]
  return exitCode(tally, troubles.length > 0, options, host)
}

function exitCode(tally: Tally, troubled: boolean, options: LintOptions, host: Host): number {
  const { findings, drafts, failed } = tally
  if (host.signal.aborted) {
    complain(`interrupted; what was judged till then is above (drafts: ${drafts}).`, host)
    return EXIT.interrupted
  }
  if (troubled || failed > 0) return EXIT.trouble
  const tooMany = findings.warn > (options.maxWarnings ?? Number.POSITIVE_INFINITY)
  if (tooMany) complain(`more than ${options.maxWarnings} warnings: ${findings.warn}.`, host)
  return tooMany || findings.error > 0 ? EXIT.findings : EXIT.clean
}

async function print(
  inputs: Awaited<ReturnType<typeof findInputs>>['inputs'],
  run: Pick<RunOptions, 'workspaces' | 'known' | 'fallback'>,
  tally: Tally,
  options: LintOptions,
  { cwd, env, stdout, stderr, signal }: Host,
): Promise<void> {
  const progress = new Progress(stderr, stderr.isTTY === true)
  const onProgress = (done: number, total: number | null) =>
    progress.update(`Judged ${done}${total === null ? '' : ` of ${total}`} drafts`)
  const verdicts = judgeDrafts(inputs, { ...run, cwd, signal, onProgress })
  const format = await formats[options.format]()
  const text = format(counted(verdicts, tally, options.quiet === true), {
    style: styleFor({ flag: options.color, env, isTerminal: stdout.isTTY === true }),
    width: Math.min(120, Math.max(40, stdout.columns ?? 80)),
    quiet: options.quiet === true,
  })
  try {
    for await (const part of text) {
      progress.clear()
      await write(stdout, part)
    }
  } catch (error) {
    if (!(error instanceof ClosedOutputError)) throw error
  } finally {
    progress.clear()
  }
}

/** Counts what passes, then leaves out what is not wanted. */
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

function onlyErrors({ report, text }: Verdict): Verdict {
  const { assessment } = report
  if (assessment === null) return { report, text }
  const findings = assessment.findings.filter(({ severity }) => severity === 'error')
  return { text, report: { ...report, assessment: { ...assessment, findings } } }
}
