import { constants } from 'node:fs'
import { access, open, rename, rm } from 'node:fs/promises'
import { behindLinks, identityOf } from './same-file.js'
import { statsOf } from './stats.js'

/** The next content of a file, written beside it. */
export interface Replacement {
  write(text: string): Promise<void>
  /** Puts it, whole, in the file's place. */
  keep(): Promise<void>
  /** Leaves nothing of it unless it was kept. */
  drop(): Promise<void>
}

/** What is no file, such as /dev/null or a pipe, has no content to lose. */
export function isDevice(path: string): boolean {
  try {
    return !statsOf(path).isFile()
  } catch {
    return false
  }
}

/** What is written to: a file behind links, which is replaced; /dev/stdout leads to a pipe, which has no name. */
export function targetOf(path: string): string {
  return isDevice(path) ? path : behindLinks(path)
}

/**
 * Begins to give a file another content: where the disk is full or the process ends in between, the file
 * is what it was. What is sent to a device or a pipe is gone at once. All of it throws system errors.
 */
export async function beginReplacing(path: string): Promise<Replacement> {
  const target = targetOf(path)
  if (identityOf(target) !== null) await access(target, constants.W_OK)
  return isDevice(target) ? sendTo(target) : writeBeside(target)
}

async function sendTo(path: string): Promise<Replacement> {
  const device = await open(path, 'w')
  return {
    write: (text) => device.writeFile(text),
    keep: () => device.close(),
    drop: () => device.close(),
  }
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
      // Closed a second time, it does nothing.
      await file.close()
      if (!isKept) await rm(unfinished, { force: true })
    },
  }
}

/** The same for a content that is there at once. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const next = await beginReplacing(path)
  try {
    await next.write(text)
    await next.keep()
  } finally {
    await next.drop()
  }
}
