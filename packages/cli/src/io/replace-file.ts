import { open, rename, rm } from 'node:fs/promises'
import { behindLinks } from './same-file.js'

/** The next content of a file, written beside it. */
export interface Replacement {
  write(text: string): Promise<void>
  /** Puts it, whole, in the file's place. */
  keep(): Promise<void>
  /** Leaves nothing of it unless it was kept. */
  drop(): Promise<void>
}

/**
 * Begins to give a file another content: where the disk is full or the process ends in between, the file
 * is what it was. All of it throws system errors.
 */
export async function beginReplacing(path: string): Promise<Replacement> {
  const target = behindLinks(path)
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
