import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CONFIG_NAME, type Workspace } from '../config/index.js'
import { UnreadableError } from '../io/read-file.js'
import type { Input } from '../sources/source.js'
import { isInside } from '../stories/inside.js'
import { STDIN } from './inputs.js'
import { shown } from './shown.js'

/** The surroundings of a draft that names an unreadable file. */
interface Around {
  input: Input
  workspace: Workspace
  cwd: string
}

/** Adds the next step to the reason why a file can't be read, if the place it was looked for in is at fault. */
export function withNextStep(
  error: UnreadableError,
  path: string,
  { input, workspace, cwd }: Around,
): UnreadableError {
  const isPlace = error.code === 'missing' || error.code === 'outside'
  // A draft without a name counts as being in the current folder.
  if (isPlace && !input.isFile && input.path === resolve(cwd, STDIN))
    return more(error, ': paths start from the draft’s folder, so name it with --stdin-filename')
  // A link that leads out is inside by its own name: moving it would not help.
  const reach = fileURLToPath(workspace.reach)
  if (error.code !== 'outside' || isInside(path, reach)) return error
  if (existsSync(join(reach, CONFIG_NAME)))
    return more(error, `, the folder of ${CONFIG_NAME}: move one of the two`)
  const both = folderOfBoth(dirname(input.path), path)
  if (dirname(both) === both) return more(error, ': copy it there')
  return more(error, `: run commentlint in ${JSON.stringify(shown(both, cwd))}, which holds both`)
}

function more({ code, message }: UnreadableError, rest: string): UnreadableError {
  return new UnreadableError(code, `${message}${rest}`)
}

/** The nearest folder that contains both a folder and a file. */
function folderOfBoth(folder: string, file: string): string {
  let at = folder
  while (!isInside(file, at)) at = dirname(at)
  return at
}
