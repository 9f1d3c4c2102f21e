import { type FileHandle, open } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
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

/**
 * Opens what the wishes name, before anything is judged; throws a `UsageError`. `--output-file` is
 * where the one format without a file goes.
 *
 * @param read Paths that the command line names for reading, which no report may replace.
 */
export async function openOutputs(
  wishes: readonly Wish[],
  outputFile: string | undefined,
  read: ReadonlySet<string>,
  host: Host,
): Promise<Output[]> {
  if (outputFile !== undefined && wishes.every(({ file }) => file !== null))
    throw new UsageError(
      `Every format has a file of its own already: nothing is left for ${outputFile}.`,
    )
  const placed = wishes.map((wish) => ({ ...wish, file: wish.file ?? outputFile ?? null }))
  const targets = placed.map(({ file }) => (file === null ? null : resolve(host.cwd, file)))
  const twice = placed.find((_, index) => targets.indexOf(targets[index] ?? null) !== index)
  if (twice !== undefined)
    throw new UsageError(
      `Two formats would go to ${twice.file ?? 'stdout'}: give each a file of its own, as in --format ${twice.format}=FILE.`,
    )
  const lost = targets.find((target): target is string => target !== null && read.has(target))
  if (lost !== undefined)
    throw new UsageError(
      `${relative(host.cwd, lost)} is what is judged here: name another file for the report.`,
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
