import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { refused } from '@commentlint/cli/drafts'
import { readText, requireInside } from '@commentlint/cli/files'
import type { FileSource } from './files.js'

/** Files on this machine's disk. */
export const disk: FileSource = {
  read: async (file) => readText(pathOf(file)),
  async list(folder) {
    try {
      const entries = await readdir(pathOf(folder), { withFileTypes: true })
      return entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
    } catch {
      return []
    }
  },
  requireInside: async (file, folder) => requireInside(pathOf(file), pathOf(folder)),
}

/** The path of a file; throws an `UnreadableError` if it has none on this system, as for a file on another machine. */
function pathOf(file: URL): string {
  try {
    return fileURLToPath(file)
  } catch {
    throw refused('missing')
  }
}
