import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './workspace.js'

/** Formats a source as Biome would if it were at this path. */
export function format(path: string, text: string): string {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const options = [biome, 'check', '--write', `--stdin-file-path=${path}`]
  const run = spawnSync(process.execPath, options, { cwd: root, input: text, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`Biome can't format ${path}: ${run.stderr}`)
  return run.stdout
}
