import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { globSync } from 'tinyglobby'
import { root } from '../gen/workspace.js'

/** Markdown pages that may quote sessions, relative to the workspace's root. */
export function getPages(): string[] {
  const patterns = ['README.md', '.github/*.md', 'packages/*/README.md', 'examples/**/README.md']
  return globSync(patterns, { cwd: root, dot: true, ignore: '**/node_modules/**' }).sort()
}

/**
 * The output of a command of a page, errors included. Examples run in their own folder, all others in
 * the workspace's root; `commentlint` is on the path.
 */
export async function runCommand(page: string, command: string, programs: string): Promise<string> {
  const child = spawn('bash', ['-c', `{ ${command}\n} 2>&1`], {
    cwd: page.startsWith('examples/') ? dirname(join(root, page)) : root,
    env: {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      PATH: `${programs}${delimiter}${process.env.PATH}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const printed = await text(child.stdout)
  return printed === '' || printed.endsWith('\n') ? printed : `${printed}\n`
}
