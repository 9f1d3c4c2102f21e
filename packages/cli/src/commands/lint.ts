import { join, resolve } from 'node:path'
import { type CacheFolder, type CacheOptions, openCache } from '../cache/open-cache.js'
import { complain, complainOfConfig } from '../complain.js'
import { Tally } from '../formats/tally.js'
import { EXIT, type Host } from '../host.js'
import type { Verdict } from '../lint/report.js'
import { judgeDrafts } from '../lint/run.js'
import { type WorkspaceOptions, Workspaces } from '../lint/workspaces.js'
import { plural } from '../plural.js'
import { Doubts } from '../sources/doubts.js'
import type { Input } from '../sources/source.js'
import { type Baseline, type BaselineOptions, openBaseline } from '../suppressions/baseline.js'
import { Progress } from '../terminal/progress.js'
import { type ChangedOptions, changesOf, referenceOf } from './changes.js'
import { findInputs, type GivenOptions, readGiven } from './given.js'
import { type Output, openOutputs, placeOutputs, refuseToReplace, type Wish } from './outputs.js'
import { type PrintOptions, print } from './print.js'

/** The options of `commentlint [file|folder|glob…]`. */
export interface LintOptions
  extends GivenOptions,
    PrintOptions,
    WorkspaceOptions,
    BaselineOptions,
    CacheOptions,
    ChangedOptions {
  format?: Wish[]
  outputFile?: string
  maxWarnings?: number
  /** Most threads to judge with. */
  jobs?: number
}

/** Judges drafts and prints the report; resolves to the exit code. */
export async function lint(
  names: readonly string[],
  options: LintOptions,
  host: Host,
): Promise<number> {
  const workspaces = new Workspaces(options, host.cwd)
  // A configuration given by name must exist, even if no draft needs it.
  if (options.config !== undefined) await workspaces.of(join(host.cwd, 'any draft'))
  const given = await readGiven(options, host)
  const { inputs, problems } = await findInputs(names, options, host, workspaces)
  const isOfChanges = options.changed !== undefined
  const scope = { cwd: host.cwd, names, inputs, isOfChanges }
  const baseline = await openBaseline(options, scope)
  const ofChanges = await changesOf(inputs, options, baseline?.list ?? {}, host)
  const wishes = options.format ?? [{ format: 'stylish', file: null }]
  const places = placeOutputs(wishes, options.outputFile, host)
  const read = new Set(namedPaths(inputs, options, host))
  if (baseline !== null) read.add(baseline.file)
  // Only at its end is it known in full what a run has read.
  const refuse = () => refuseToReplace(places, new Set([...read, ...workspaces.files]))
  refuse()
  const outputs = await openOutputs(places, host)
  const doubts = new Doubts()
  const progress = new Progress(host.stderr, host.stderr.isTTY === true)
  const verdicts = judgeDrafts(inputs, {
    ...given,
    ...ofChanges,
    cwd: host.cwd,
    signal: host.signal,
    workspaces,
    doubts,
    jobs: options.jobs ?? null,
    cache: cacheOf(options, host),
    onAnswered: (files) => {
      for (const file of files) read.add(file)
    },
    onHindrance: (sentence) => complain(sentence, host),
    onProgress: (done, all) =>
      progress.update(`Judged ${done}${all === null ? '' : ` of ${all}`} drafts`),
  })
  const tally = new Tally()
  try {
    await print(filtered(verdicts, baseline), outputs, options, tally, progress, host)
    refuse()
    await keep(outputs, host)
  } finally {
    await Promise.all(outputs.map((output) => output.drop()))
  }
  const said = host.signal.aborted ? null : ((await baseline?.finish()) ?? null)
  if (said !== null) complain(said, host)
  for (const sentence of [...doubts.sentences, ...problems]) complain(sentence, host)
  complainOfConfig(workspaces.problems, host)
  if (host.signal.aborted) {
    complain(`interrupted: ${leftBehind(tally, outputs)}.`, host)
    return EXIT.interrupted
  }
  const troubles = [...problems, ...given.known.problems, ...workspaces.problems]
  // A folder without drafts is an error, but an export may well be empty on a quiet day.
  const isEmpty = inputs.length > 0 && tally.drafts === 0 && troubles.length === 0
  complainOfNothing(tally, isEmpty, options, host)
  return exitCode(tally, troubles.length > 0, options, host)
}

/** Half a report would suggest that the other drafts have no findings, so after Ctrl-C the last report stays. */
async function keep(outputs: readonly Output[], { signal }: Host): Promise<void> {
  if (!signal.aborted) await Promise.all(outputs.map((output) => output.keep()))
}

/** Reports the part that was done before the interruption. */
function leftBehind({ drafts }: Tally, outputs: readonly Output[]): string {
  const judged = drafts === 0 ? 'no draft was judged' : `${plural(drafts, 'draft')} judged by then`
  const isShown = drafts > 0 && outputs.some(({ isStdout }) => isStdout)
  const hasFile = outputs.some(({ isStdout }) => !isStdout)
  return `${judged}${isShown ? ', as shown above' : ''}${hasFile ? '; no report file is written' : ''}`
}

/** What the run reads by name: drafts, and the stories given along with them. */
function namedPaths(
  inputs: readonly Input[],
  { story, stories }: LintOptions,
  { cwd }: Host,
): string[] {
  const given = [story, stories].flatMap((name) => (name === undefined ? [] : resolve(cwd, name)))
  return [...inputs.map(({ path }) => path), ...given]
}

function complainOfNothing(
  { drafts, answering }: Tally,
  isEmpty: boolean,
  options: LintOptions,
  host: Host,
): void {
  // Otherwise a typo in a key would go unnoticed, and everything be judged without a story.
  if (options.stories !== undefined && drafts > 0 && answering === 0)
    complain(
      `no draft names a story of ${options.stories}: is its id under another key? --map storyId=KEY says so.`,
      host,
    )
  if (options.changed !== undefined && drafts === 0)
    complain(`no draft differs from ${referenceOf(options)}.`, host)
  else if (isEmpty) complain('what was named holds no drafts.', host)
}

function exitCode(tally: Tally, troubled: boolean, options: LintOptions, host: Host): number {
  const { remarks, grades } = tally
  if (troubled || grades.unreadable > 0) return EXIT.trouble
  const tooMany = remarks.warn > (options.maxWarnings ?? Number.POSITIVE_INFINITY)
  if (tooMany) complain(`more than ${options.maxWarnings} warnings: ${remarks.warn}.`, host)
  return tooMany || remarks.error > 0 ? EXIT.findings : EXIT.clean
}

/** Opens the cache; says so if nothing can be kept. */
function cacheOf(options: LintOptions, host: Host): CacheFolder | null {
  const cache = openCache(options, host.cwd)
  if (typeof cache !== 'string') return cache
  complain(cache, host)
  return null
}

/** Verdicts without the suppressed findings. */
async function* filtered(
  verdicts: AsyncIterable<Verdict>,
  baseline: Baseline | null,
): AsyncGenerator<Verdict> {
  for await (const verdict of verdicts) yield baseline?.filter(verdict) ?? verdict
}
