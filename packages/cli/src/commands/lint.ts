import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { complain, complainOfConfig } from '../complain.js'
import type { FormatContext } from '../formats/format.js'
import { formats } from '../formats/index.js'
import { Tally } from '../formats/tally.js'
import { EXIT, type Host } from '../host.js'
import { ClosedOutputError } from '../io/output.js'
import { repositoryPrefix } from '../io/repository.js'
import { tee } from '../io/tee.js'
import type { Verdict } from '../lint/report.js'
import { judgeDrafts, type RunOptions } from '../lint/run.js'
import { Workspaces } from '../lint/workspaces.js'
import { rules } from '../rules/index.js'
import { Progress } from '../terminal/progress.js'
import { styleFor } from '../terminal/style.js'
import { findInputs, type GivenOptions, readGiven } from './given.js'
import { type Output, openOutputs, type Wish } from './outputs.js'

/** The options of `commentlint [file|folder|glob…]`. */
export interface LintOptions extends GivenOptions {
  format?: Wish[]
  outputFile?: string
  quiet?: boolean
  maxWarnings?: number
  color?: boolean
  config?: string
  ignorePath?: string
  /** Most threads that judge. */
  jobs?: number
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
  const wishes = options.format ?? [{ format: 'stylish', file: null }]
  const outputs = await openOutputs(wishes, options.outputFile, host)
  await print(inputs, { ...given, workspaces }, tally, outputs, options, host)
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
  run: Pick<RunOptions, 'workspaces' | 'known' | 'fallback' | 'mapping'>,
  tally: Tally,
  outputs: readonly Output[],
  options: LintOptions,
  { cwd, env, stdout, stderr, signal }: Host,
): Promise<void> {
  const progress = new Progress(stderr, stderr.isTTY === true)
  const onProgress = (done: number, total: number | null) =>
    progress.update(`Judged ${done}${total === null ? '' : ` of ${total}`} drafts`)
  const jobs = options.jobs ?? availableParallelism()
  const verdicts = judgeDrafts(inputs, { ...run, cwd, signal, jobs, onProgress })
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

/** Prints verdicts in a format, until nobody reads any more. */
async function send(
  verdicts: AsyncIterable<Verdict>,
  output: Output,
  context: FormatContext,
  progress: Progress,
): Promise<void> {
  const format = await formats[output.format]()
  try {
    for await (const part of format(verdicts, context)) {
      progress.clear()
      await output.write(part)
    }
  } catch (error) {
    if (!(error instanceof ClosedOutputError)) throw error
  } finally {
    await output.close()
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

function onlyErrors(verdict: Verdict): Verdict {
  const { report } = verdict
  const { assessment } = report
  if (assessment === null) return verdict
  const findings = assessment.findings.filter(({ severity }) => severity === 'error')
  return { ...verdict, report: { ...report, assessment: { ...assessment, findings } } }
}
