import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readText, requireInside } from '@commentlint/cli/files'
import type { FileSource } from './files.js'

/** Files on this machine's disk. */
export const disk: FileSource = {
  read: async (file) => readText(fileURLToPath(file)),
  async list(folder) {
    try {
      const entries = await readdir(fileURLToPath(folder), { withFileTypes: true })
      return entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
    } catch {
      return []
    }
  },
  requireInside: (file, folder) => requireInside(fileURLToPath(file), fileURLToPath(folder)),
}
