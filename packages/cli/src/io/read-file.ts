import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { decodeText, NotTextError } from './decode.js'
import { UnreadableError } from './unreadable.js'

export { type UnreadableCode, UnreadableError } from './unreadable.js'

/** Largest file that is read at once, in bytes. */
const LARGEST = 64 * 1024 * 1024

/** The bytes of a regular file; throws an `UnreadableError`. */
export async function readBytes(path: string): Promise<Buffer> {
  const { file, size } = await openFile(path)
  try {
    if (size > LARGEST) throw new UnreadableError('too-large', 'is larger than 64 MB')
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** The bytes of a regular file of any size, piece by piece; throws an `UnreadableError`. */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  const { file } = await openFile(path)
  // The stream closes the file, also when its reader stops early.
  yield* file.createReadStream() as AsyncIterable<Buffer>
}

/** The first bytes of a regular file; throws an `UnreadableError`. */
export async function readStart(path: string, length: number): Promise<Buffer> {
  const { file } = await openFile(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Opens without waiting, as a pipe would make it, and refuses what is no regular file. */
async function openFile(path: string): Promise<{ file: FileHandle; size: number }> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stat = await file.stat()
    if (stat.isFile()) return { file, size: stat.size }
    await file.close()
    throw stat.isDirectory()
      ? new UnreadableError('folder', 'is a folder; name a file')
      : new UnreadableError('not-a-file', 'is not a regular file')
  } catch (error) {
    throw error instanceof UnreadableError ? error : explain(error as NodeJS.ErrnoException)
  }
}

/** The text of a regular UTF-8 file; throws an `UnreadableError`. */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path)
  try {
    return decodeText(bytes)
  } catch (error) {
    if (error instanceof NotTextError) throw new UnreadableError(error.code, error.message)
    throw error
  }
}

/** A system error as words that follow a file's name. */
export function explain(error: NodeJS.ErrnoException): UnreadableError {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new UnreadableError('missing', 'does not exist')
    case 'EISDIR':
      return new UnreadableError('folder', 'is a folder; name a file')
    case 'EACCES':
    case 'EPERM':
      return new UnreadableError('denied', 'may not be read: permission denied')
    case 'ELOOP':
      return new UnreadableError('missing', 'is a link that leads round in a circle')
    case 'ENAMETOOLONG':
      return new UnreadableError('missing', 'does not exist: the name is too long')
    default:
      return new UnreadableError('failed', `can't be read (${error.code ?? error.message})`)
  }
}
