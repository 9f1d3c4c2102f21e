import { type FileHandle, open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type FormatName, formats } from '../formats/index.js'
import { type Host, UsageError } from '../host.js'
import { makeFolder } from '../io/make-folder.js'
import { write } from '../io/output.js'

/** A format, and the file it goes to; null for stdout. */
export interface Wish {
  format: FormatName
  file: string | null
}

/** Somewhere a report goes. */
export interface Output {
  format: FormatName
  isStdout: boolean
  /** Resolves when the text is taken; throws a `ClosedOutputError` or a `UsageError`. */
  write(text: string): Promise<void>
  close(): Promise<void>
}

/** Which formats there are, for a message. */
export const FORMAT_NAMES = Object.keys(formats)

/** Reads `name` or `name=file`; null when there is no such format. */
export function readWish(text: string): Wish | null {
  const [name = '', ...file] = text.split('=')
  if (!Object.hasOwn(formats, name)) return null
  return { format: name as FormatName, file: file.length === 0 ? null : file.join('=') }
}

/** A wish whose file is found in the working folder. */
interface Placed extends Wish {
  /** The whole path of the file; null for stdout. */
  target: string | null
}

/**
 * Where each format goes: `--output-file` is for the one that names no file. Throws a `UsageError` where
 * two would go to one place.
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
    const file = own ?? outputFile ?? null
    return { format, file, target: file === null ? null : resolve(cwd, file) }
  })
  const targets = placed.map(({ target }) => target)
  const twice = placed.find(({ target }, index) => targets.indexOf(target) !== index)
  if (twice !== undefined)
    throw new UsageError(
      `Two formats would go to ${twice.file ?? 'stdout'}: give each a file of its own, as in --format ${twice.format}=FILE.`,
    )
  return placed
}

/**
 * Opens them; throws a `UsageError`.
 *
 * @param read Files that are judged or answered, which no report may replace.
 */
export async function openOutputs(
  placed: readonly Placed[],
  read: ReadonlySet<string>,
  host: Host,
): Promise<Output[]> {
  const lost = placed.find(({ target }) => target !== null && read.has(target))
  if (lost !== undefined)
    throw new UsageError(
      `${lost.file ?? ''} is what is judged here: name another file for the report.`,
    )
  const outputs: Output[] = []
  for (const { format, file } of placed)
    outputs.push(file === null ? toStdout(format, host) : await toFile(format, file, host))
  return outputs
}

function toStdout(format: FormatName, { stdout }: Host): Output {
  const close = () => Promise.resolve()
  return { format, isStdout: true, write: (text) => write(stdout, text), close }
}

async function toFile(format: FormatName, name: string, { cwd }: Host): Promise<Output> {
  const path = resolve(cwd, name)
  const file = await orMisuse<FileHandle>(name, async () => {
    makeFolder(dirname(path))
    return open(path, 'w')
  })
  return {
    format,
    isStdout: false,
    write: (text) => orMisuse(name, () => file.writeFile(text)),
    close: () => file.close(),
  }
}

async function orMisuse<Done>(name: string, act: () => Promise<Done>): Promise<Done> {
  try {
    return await act()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new UsageError(`${name} can't be written (${code ?? message}).`)
  }
}
