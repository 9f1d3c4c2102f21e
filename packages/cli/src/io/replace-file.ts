import { constants } from 'node:fs'
import { access, type FileHandle, open, rename, rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { behindLinks, identityOf } from './same-file.js'
import { statsOf } from './stats.js'

/** The new content of a file, written beside it. */
export interface Replacement {
  write(text: string): Promise<void>
  /** Moves the complete content to the file's place. */
  keep(): Promise<void>
  /** Discards it unless it was kept. */
  drop(): Promise<void>
}

/** Whether a path is a device or a pipe, such as /dev/null, which has no content to lose. */
export function isDevice(path: string): boolean {
  try {
    return !statsOf(path).isFile()
  } catch {
    return false
  }
}

/** The file behind links, which is replaced; /dev/stdout leads to a pipe, which has no name. */
export function targetOf(path: string): string {
  return isDevice(path) ? path : behindLinks(path)
}

/**
 * Begins to replace the content of a file: if the disk is full or the process ends in between, the file stays
 * as it was. What is sent to a device or a pipe is written at once; what is sent to a pipe that nobody has
 * read before the signal is dropped. All methods throw system errors.
 */
export async function beginReplacing(path: string, signal?: AbortSignal): Promise<Replacement> {
  const target = targetOf(path)
  if (identityOf(target) !== null) await access(target, constants.W_OK)
  return isDevice(target) ? sendTo(target, signal) : writeBeside(target)
}

async function sendTo(path: string, signal?: AbortSignal): Promise<Replacement> {
  const device = statsOf(path).isFIFO() ? await openPipe(path, signal) : await open(path, 'w')
  return {
    write: async (text) => device?.writeFile(text),
    keep: async () => device?.close(),
    drop: async () => device?.close(),
  }
}

/** Milliseconds between two checks for a reader of a pipe. */
const PACE = 50

/** Opens a pipe once it has a reader; null after the signal. A call that blocks until then would outlast Ctrl-C. */
async function openPipe(path: string, signal?: AbortSignal): Promise<FileHandle | null> {
  while (signal?.aborted !== true) {
    try {
      // Stays open until the other handle is open, or the reader would see an end.
      const probe = await open(path, constants.O_WRONLY | constants.O_NONBLOCK)
      return await open(path, 'w').finally(() => probe.close())
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error
    }
    await setTimeout(PACE)
  }
  return null
}

async function writeBeside(target: string): Promise<Replacement> {
  const unfinished = `${target}.${process.pid}.new`
  const file = await open(unfinished, 'w')
  let isKept = false
  return {
    write: (text) => file.writeFile(text),
    keep: async () => {
      await file.close()
      await rename(unfinished, target)
      isKept = true
    },
    drop: async () => {
      // Closing it a second time does nothing.
      await file.close()
      if (!isKept) await rm(unfinished, { force: true })
    },
  }
}

/** The same for content that is complete already. */
export async function replaceFile(path: string, text: string, signal?: AbortSignal): Promise<void> {
  const next = await beginReplacing(path, signal)
  try {
    await next.write(text)
    await next.keep()
  } finally {
    await next.drop()
  }
}
