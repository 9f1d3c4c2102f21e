import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from '../gen/outputs.js'
import { root } from '../gen/workspace.js'
import { refreshConsoleBlocks } from './console-blocks.js'
import { getPages, runCommand } from './pages.js'

/** The pages, with the current output of their quoted sessions, run from the sources. */
export function refreshPages(): Promise<Output[]> {
  const programs = linkSources()
  process.env.NODE_OPTIONS = `--conditions=@commentlint/source --import=${import.meta.resolve('tsx')}`
  return Promise.all(
    getPages().map(async (path) => {
      const page = readFileSync(join(root, path), 'utf8')
      const run = (command: string) => runCommand(path, command, programs)
      return { path, text: await refreshConsoleBlocks(page, run) }
    }),
  )
}

/** Makes a folder with a `commentlint` that runs the sources, so that nothing has to be built first. */
function linkSources(): string {
  const folder = join(root, 'test-output/bin')
  const program = join(folder, 'commentlint')
  mkdirSync(folder, { recursive: true })
  writeFileSync(program, `#!/bin/sh\nexec node "${root}packages/cli/src/main.ts" "$@"\n`)
  chmodSync(program, 0o755)
  return folder
}
