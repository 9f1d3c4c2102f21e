import { closeSync, constants, createReadStream, openSync, readFileSync, readSync } from 'node:fs'
import { textOf } from './decode.js'
import { statsOfOpen } from './stats.js'
import { refused, UnreadableError } from './unreadable.js'

export { textOf } from './decode.js'
export { UnreadableError } from './unreadable.js'

const MEGABYTE = 1024 * 1024
/** Largest file that is read as a whole, in bytes. */
const LARGEST = 64 * MEGABYTE

/** The bytes of a regular file; throws an `UnreadableError`. */
export function readBytes(path: string): Buffer {
  return withFile(path, (file, size) => {
    if (size > LARGEST) throw tooLarge(LARGEST)
    return readFileSync(file)
  })
}

/** All bytes of a stream, which may never end; throws an `UnreadableError` once a limit is passed. */
export async function readStream(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  largest = LARGEST,
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > largest) throw tooLarge(largest)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(largest: number): UnreadableError {
  return new UnreadableError('too-large', `is larger than ${largest / MEGABYTE} MB`)
}

/** The bytes of a regular file of any size, piece by piece; throws an `UnreadableError`. */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = openRegular(path).file
  // The stream closes the file, even when its reader stops early.
  const stream = createReadStream('', { fd: file })
  try {
    yield* stream as AsyncIterable<Buffer>
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException)
  }
}

/** Reads the beginnings of regular files, one after the other; throws an `UnreadableError`. */
export class StartReader {
  readonly #buffer: Buffer

  constructor(length: number) {
    this.#buffer = Buffer.alloc(length)
  }

  /** The bytes, valid until the next call, and whether they are the whole file. */
  read(path: string): { bytes: Buffer; isWhole: boolean } {
    return withFile(path, (file, size) => {
      const length = readSync(file, this.#buffer, 0, this.#buffer.length, 0)
      return { bytes: this.#buffer.subarray(0, length), isWhole: length === size }
    })
  }
}

/**
 * Reads synchronously: reading a draft takes no longer than asking a thread for it, and a folder of 15,000
 * never has more than one file open.
 */
function withFile<Result>(path: string, read: (file: number, size: number) => Result): Result {
  const { file, size } = openRegular(path)
  try {
    return read(file, size)
  } catch (error) {
    throw error instanceof UnreadableError ? error : explain(error as NodeJS.ErrnoException)
  } finally {
    closeSync(file)
  }
}

/** Opens without blocking, as opening a pipe would, and refuses anything but regular files. */
function openRegular(path: string): { file: number; size: number } {
  let file: number
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException)
  }
  const stats = statsOfOpen(file)
  if (stats.isFile()) return { file, size: Number(stats.size) }
  closeSync(file)
  throw stats.isDirectory()
    ? refused('folder')
    : new UnreadableError('not-a-file', 'is not a regular file')
}

/** The text of a regular UTF-8 file; throws an `UnreadableError`. */
export async function readText(path: string): Promise<string> {
  return textOf(readBytes(path))
}

/** A system error, in words that follow a file's name. */
export function explain(error: NodeJS.ErrnoException): UnreadableError {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return refused('missing')
    case 'EISDIR':
      return refused('folder')
    case 'EACCES':
    case 'EPERM':
      return refused('denied')
    case 'ELOOP':
      return new UnreadableError('missing', 'is a link that leads round in a circle')
    case 'ENAMETOOLONG':
      return new UnreadableError('missing', 'does not exist: the name is too long')
    default:
      return new UnreadableError('failed', `can't be read (${error.code ?? error.message})`)
  }
}
