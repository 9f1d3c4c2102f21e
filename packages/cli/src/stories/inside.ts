import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'
import { explain } from '../io/read-file.js'
import { UnreadableError } from '../io/unreadable.js'

/**
 * Makes sure that a file is in a folder, both by its name and after its links are resolved; throws an
 * `UnreadableError`. The name is checked before the disk is accessed, so that nothing outside is touched.
 */
export async function requireInside(file: string, folder: string): Promise<void> {
  if (!isInside(file, folder)) throw new UnreadableError('outside', 'is outside the workspace')
  const [realFile, realFolder] = await Promise.all([realpath(file), realpath(folder)]).catch(
    (error: NodeJS.ErrnoException) => {
      throw explain(error)
    },
  )
  if (!isInside(realFile, realFolder))
    throw new UnreadableError('outside', 'is a link that leads out of the workspace')
}

/** Whether a path is in a folder, by their names alone. */
export function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file)
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}
