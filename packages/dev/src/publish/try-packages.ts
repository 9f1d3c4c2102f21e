import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Consumer, consumers } from './consumers.js'
import { pack, published } from './pack.js'

/** A version of Node that packages are tried with. */
interface Runtime {
  readonly version: string
  readonly path: string
}

const folder = mkdtempSync(join(tmpdir(), 'commentlint-try-'))

function run(command: readonly string[], cwd: string, node: string): string {
  const [program = '', ...args] = command
  const env = { ...process.env, NODE: node, NODE_OPTIONS: '' }
  const path = program === 'node' ? node : program
  const { status, stdout, stderr, error } = spawnSync(path, args, { cwd, env, encoding: 'utf8' })
  if (status === 0) return stdout
  throw new Error(`${command.join(' ')}: ${error?.message ?? (stderr || stdout)}`)
}

function install(project: string, packages: readonly string[]): void {
  mkdirSync(project, { recursive: true })
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n')
  if (packages.length === 0) return
  run(['npm', 'install', '--no-audit', '--no-fund', ...packages], project, process.execPath)
}

/** This Node, and the newest one on npm. */
function findRuntimes(): Runtime[] {
  const home = join(folder, 'newest')
  install(home, ['node@latest'])
  const path = join(home, 'node_modules/node/bin/node')
  const version = run([path, '--version'], home, path).trim()
  return [
    { version: process.version, path: process.execPath },
    { version, path },
  ]
}

/** Null if it works, else what went wrong. */
function attempt(
  { files, commands, prints }: Consumer,
  project: string,
  node: string,
): string | null {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text)
  try {
    const printed = commands.map((command) => run(command, project, node)).at(-1) ?? ''
    return printed.includes(prints) ? null : `printed ${JSON.stringify(printed.slice(0, 200))}`
  } catch (error) {
    return (error as Error).message
  }
}

function main(): void {
  const runtimes = findRuntimes()
  const tarballs = new Map(published.map(({ folder: name }) => [name, pack(name, folder)]))
  const complaints: string[] = []
  console.log(
    `| installed from its tarball | used by | ${runtimes.map(({ version }) => `Node ${version}`).join(' | ')} |`,
  )
  console.log(`|---|---|${runtimes.map(() => '---').join('|')}|`)
  for (const { name, folder: at, needs } of published) {
    for (const [i, consumer] of (consumers[at] ?? []).entries()) {
      const project = join(folder, `${at}-${i}`)
      install(project, [...needs.map((need) => tarballs.get(need) ?? need), ...consumer.tools])
      const results = runtimes.map(({ path, version }) => {
        const complaint = attempt(consumer, project, path)
        if (complaint !== null)
          complaints.push(`${name}, ${consumer.name}, ${version}: ${complaint}`)
        return complaint === null ? 'works' : 'fails'
      })
      console.log(`| ${name} | ${consumer.name} | ${results.join(' | ')} |`)
    }
  }
  if (complaints.length > 0) console.error(`\n${complaints.join('\n')}`)
  process.exitCode = complaints.length > 0 ? 1 : 0
}

try {
  main()
} finally {
  rmSync(folder, { recursive: true })
}
