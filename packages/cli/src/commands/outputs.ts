import { dirname, resolve } from 'node:path'
import { type FormatName, formats } from '../formats/index.js'
import { type Host, UsageError } from '../host.js'
import { makeFolder } from '../io/make-folder.js'
import { unwritable, write } from '../io/output.js'
import { beginReplacing, isDevice, targetOf } from '../io/replace-file.js'
import { identityOf } from '../io/same-file.js'
import { loggable } from '../terminal/printable.js'

/** A format and the file it goes to: `-` for stdout, null if none is named. */
export interface Wish {
  format: FormatName
  file: string | null
}

/** A wish with its file resolved. */
export interface Placed extends Wish {
  /** The absolute path of the file, links resolved; null for stdout. */
  target: string | null
}

/** A place that a report is written to. */
export interface Output {
  format: FormatName
  isStdout: boolean
  /** Resolves when the text is written; throws a `ClosedOutputError` or a `UsageError`. */
  write(text: string): Promise<void>
  /** Moves the complete report to its place; until then, a file that was there stays unchanged. */
  keep(): Promise<void>
  /** Discards a report that was not kept. */
  drop(): Promise<void>
}

/** The name for stdout, as in other programs. */
export const STDOUT = '-'

/** The names of all formats, for messages. */
export const FORMAT_NAMES = Object.keys(formats)

/** Reads `name` or `name=file`; null when there is no such format. */
export function readWish(text: string): Wish | null {
  const [name = '', ...file] = text.split('=')
  if (!Object.hasOwn(formats, name)) return null
  return { format: name as FormatName, file: file.length === 0 ? null : file.join('=') }
}

/**
 * Decides where each format goes: `--output-file` is for the one that names no file. Throws a `UsageError` if
 * two formats would go to the same place.
 */
export function placeOutputs(
  wishes: readonly Wish[],
  outputFile: string | undefined,
  { cwd }: Host,
): Placed[] {
  if (outputFile !== undefined && wishes.every(({ file }) => file !== null))
    throw new UsageError(
      `Every format has a file of its own already: nothing is left for ${outputFile}.`,
    )
  const placed = wishes.map(({ format, file: own }) => {
    const named = own ?? outputFile ?? STDOUT
    const file = named === STDOUT ? null : named
    return { format, file, target: file === null ? null : targetOf(resolve(cwd, file)) }
  })
  const targets = placed.map(({ target }) => target)
  const twice = placed.find(({ target }, index) => targets.indexOf(target) !== index)
  if (twice !== undefined)
    throw new UsageError(
      `Two formats would go to ${twice.file ?? 'stdout'}: give each a file of its own, as in --format ${twice.format}=FILE.`,
    )
  return placed
}

/** Throws a `UsageError` if a report would overwrite a file that is read or written. */
export function refuseToReplace(placed: readonly Placed[], files: ReadonlySet<string>): void {
  const reports = placed.filter(({ target }) => target !== null && !isDevice(target))
  if (reports.length === 0) return
  const ids = new Set([...files].map(identityOf).filter((id) => id !== null))
  const lost = reports.find(
    ({ target }) => files.has(target ?? '') || ids.has(identityOf(target ?? '') ?? ''),
  )
  if (lost !== undefined)
    throw new UsageError(`${lost.file} is read here: name another file for the report.`)
}

/** Opens all outputs, or none; throws a `UsageError`. */
export async function openOutputs(placed: readonly Placed[], host: Host): Promise<Output[]> {
  const outputs: Output[] = []
  try {
    for (const { format, file, target } of placed)
      outputs.push(
        file === null || target === null
          ? toStdout(format, host)
          : await orMisuse(file, () => toFile(format, file, target, host)),
      )
  } catch (error) {
    await Promise.all(outputs.map((output) => output.drop()))
    throw error
  }
  return outputs
}

function toStdout(format: FormatName, { stdout, env }: Host): Output {
  const done = () => Promise.resolve()
  // The workflow commands of the format "github" are intended, and their content is escaped.
  const shown = format === 'github' ? (text: string) => text : (text: string) => loggable(text, env)
  return {
    format,
    isStdout: true,
    write: (text) => write(stdout, shown(text)),
    keep: done,
    drop: done,
  }
}

async function toFile(
  format: FormatName,
  name: string,
  target: string,
  { signal }: Host,
): Promise<Output> {
  makeFolder(dirname(target))
  const next = await beginReplacing(target, signal)
  return {
    format,
    isStdout: false,
    write: (text) => orMisuse(name, () => next.write(text)),
    keep: () => orMisuse(name, () => next.keep()),
    drop: () => next.drop(),
  }
}

async function orMisuse<Done>(name: string, act: () => Promise<Done>): Promise<Done> {
  try {
    return await act()
  } catch (error) {
    throw error instanceof UsageError ? error : unwritable(name, error)
  }
}
