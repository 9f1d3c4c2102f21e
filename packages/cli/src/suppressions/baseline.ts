import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Finding } from '@commentlint/core'
import { suggest } from '../config/suggest.js'
import { UsageError } from '../host.js'
import { makeFolder } from '../io/make-folder.js'
import { unwritable } from '../io/output.js'
import { readText, UnreadableError } from '../io/read-file.js'
import { replaceFile } from '../io/replace-file.js'
import { withFindings } from '../lint/encoded.js'
import type { Verdict } from '../lint/report.js'
import { shown } from '../lint/shown.js'
import { plural } from '../plural.js'
import { rules } from '../rules/index.js'
import {
  draftName,
  entryOf,
  mergedEntry,
  readSuppressions,
  SUPPRESSIONS_NAME,
  type SuppressionList,
  Suppressions,
  SuppressionsError,
  showSuppressions,
} from './list.js'
import { isGone, isPart, type Scope } from './part.js'

/** The command-line options about suppressed findings. */
export interface BaselineOptions {
  suppressAll?: boolean
  suppressRule?: string[]
  pruneSuppressions?: boolean
  suppressionsLocation?: string
}

/** Reads the suppressions of a run; null if there are none and none are to be made. Throws a `UsageError`. */
export async function openBaseline(
  options: BaselineOptions,
  scope: Scope,
): Promise<Baseline | null> {
  const { cwd } = scope
  const { suppressAll, suppressRule = [], pruneSuppressions, suppressionsLocation } = options
  const wishes = [suppressAll, suppressRule.length > 0, pruneSuppressions].filter(Boolean)
  if (wishes.length > 1)
    throw new UsageError(
      'A run takes only one of --suppress-all, --suppress-rule and --prune-suppressions.',
    )
  const known = rules.map(({ ruleId }) => ruleId)
  for (const ruleId of suppressRule)
    if (!known.includes(ruleId))
      throw new UsageError(`There is no rule ${JSON.stringify(ruleId)}${suggest(ruleId, known)}`)
  const file = resolve(cwd, suppressionsLocation ?? SUPPRESSIONS_NAME)
  const list = await readList(file, cwd)
  const isNeeded = suppressAll === true || suppressRule.length > 0
  if (list === null && !isNeeded) {
    if (suppressionsLocation === undefined && pruneSuppressions !== true) return null
    throw new UsageError(`${shown(file, cwd)} does not exist; --suppress-all makes one.`)
  }
  const isOfPart = isPart(scope, list ?? {}, file)
  if (isOfPart && pruneSuppressions === true)
    throw new UsageError(
      '--prune-suppressions needs a run over all drafts: name the folders that hold them, and leave out --changed.',
    )
  return new Baseline(file, cwd, list ?? {}, options, isOfPart)
}

async function readList(file: string, cwd: string): Promise<SuppressionList | null> {
  try {
    return readSuppressions(await readText(file))
  } catch (error) {
    if (error instanceof UnreadableError && error.code === 'missing') return null
    if (error instanceof UnreadableError || error instanceof SuppressionsError)
      throw new UsageError(`${shown(file, cwd)} ${error.message}.`)
    throw error
  }
}

/** Removes suppressed findings from a run, and maintains the list of them. */
export class Baseline {
  readonly #suppressions: Suppressions
  /** The suppressed findings of the judged drafts, by draft. Rows may share a name, as they share an id. */
  readonly #suppressed = new Map<string, Finding[]>()

  constructor(
    readonly file: string,
    readonly cwd: string,
    readonly list: SuppressionList,
    readonly options: BaselineOptions,
    /** Whether the run covers some drafts only: then only the entries of deleted drafts count as unused. */
    readonly isOfPart: boolean,
  ) {
    this.#suppressions = new Suppressions(list)
  }

  /** The verdict without the findings that are suppressed already or from now on. */
  filter(verdict: Verdict): Verdict {
    const { report } = verdict
    const { assessment } = report
    if (assessment === null) return verdict
    const path = shown(resolve(this.cwd, report.path), dirname(this.file))
    const name = draftName(path, report)
    const { suppressAll = false, suppressRule = [] } = this.options
    const isNew = (ruleId: string) => suppressAll || suppressRule.includes(ruleId)
    const added = assessment.findings.filter(({ ruleId }) => isNew(ruleId))
    const others = assessment.findings.filter(({ ruleId }) => !isNew(ruleId))
    const findings = this.#suppressions.rest(name, others)
    const open = new Set(findings)
    const suppressed = this.#suppressed.get(name) ?? []
    this.#suppressed.set(name, suppressed)
    for (const finding of others) if (!open.has(finding)) suppressed.push(finding)
    for (const finding of added) suppressed.push(finding)
    return { ...verdict, report: { ...report, assessment: withFindings(assessment, findings) } }
  }

  /** Writes the list if that was asked for; returns one sentence about it, or null. */
  async finish(): Promise<string | null> {
    const { suppressAll, suppressRule = [], pruneSuppressions } = this.options
    const name = shown(this.file, this.cwd)
    if (suppressAll === true || suppressRule.length > 0) {
      // A run that judged nothing has nothing to record.
      if (this.#suppressed.size === 0 && !existsSync(this.file)) return null
      const next = this.#next(false)
      await this.#write(next)
      return `${name} now holds ${counted(next)}.`
    }
    const next = this.#next(true)
    const stale = sizeOf(this.list) - sizeOf(next)
    if (stale === 0) return null
    const [entries, them, are] =
      stale === 1
        ? ['1 entry that matches no finding', 'it', 'it is']
        : [`${stale} entries that match no finding`, 'them', 'they are']
    if (pruneSuppressions !== true)
      return `${name} holds ${entries}; --prune-suppressions removes ${them}.`
    await this.#write(next)
    return `${name} held ${entries}; ${are} removed.`
  }

  /** The list after this run. Drafts that were not judged keep their entries, unless they were deleted. */
  #next(withoutGone: boolean): SuppressionList {
    const kept = Object.entries(this.list).filter(
      ([draft]) => !this.#suppressed.has(draft) && !(withoutGone && isGone(draft, this.file)),
    )
    const judged = [...this.#suppressed].flatMap(([draft, findings]) => {
      const found = entryOf(findings)
      const entry = this.isOfPart ? mergedEntry(this.list[draft], found) : found
      return entry === null ? [] : [[draft, entry] as const]
    })
    return Object.fromEntries([...kept, ...judged])
  }

  async #write(list: SuppressionList): Promise<void> {
    try {
      makeFolder(dirname(this.file))
      await replaceFile(this.file, showSuppressions(list))
    } catch (error) {
      throw unwritable(shown(this.file, this.cwd), error)
    }
  }
}

function sizeOf(list: SuppressionList): number {
  return Object.values(list)
    .flatMap((entry) => Object.values(entry))
    .reduce((sum, { length }) => sum + length, 0)
}

function counted(list: SuppressionList): string {
  const drafts = Object.keys(list).length
  return `${plural(sizeOf(list), 'suppressed finding')} of ${plural(drafts, 'draft')}`
}
