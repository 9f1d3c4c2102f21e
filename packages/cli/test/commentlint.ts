import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { runCommandLine } from '../src/command-line.js'
import type { DraftReport } from '../src/index.js'

/** Files by path; content that is neither text nor bytes is written as JSON. */
export type Files = Readonly<Record<string, string | Uint8Array | object>>

/** A folder with these files, removed after the test. */
export async function folderWith(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'commentlint-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    const isRaw = typeof content === 'string' || content instanceof Uint8Array
    await writeFile(path, isRaw ? content : JSON.stringify(content))
  }
  return folder
}

/** The environment of a command line. */
export interface Surroundings {
  cwd?: string
  files?: Files
  stdin?: string | Uint8Array
  env?: Record<string, string>
  columns?: number
  signal?: AbortSignal
}

/** Runs a command line in this process. */
export async function commentlint(args: readonly string[], around: Surroundings = {}) {
  const { stdin = '', env = {}, columns, signal = new AbortController().signal } = around
  const cwd = around.cwd ?? (await folderWith(around.files ?? {}))
  const stdout = Object.assign(new Collector(), columns === undefined ? {} : { columns })
  const stderr = new Collector()
  const host = { cwd, env, stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, signal }
  const code = await runCommandLine(args, host)
  return { code, stdout: stdout.text, stderr: stderr.text, cwd }
}

/** Runs a command line whose output is `--format json`. */
export async function reports(args: readonly string[], around: Surroundings = {}) {
  const run = await commentlint([...args, '--format', 'json'], around)
  return { ...run, reports: JSON.parse(run.stdout) as DraftReport[] }
}

class Collector extends Writable {
  text = ''

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** A story long enough to be one. */
export const STORY = `# Index bloat after a year

We dropped nine unused indexes and the nightly vacuum went from four hours to forty minutes.

The surprise was the replica. Its statistics showed zero scans on an index that a monthly report
there reads, so we keep counters from every server for a full month before we drop anything.
`

/** A draft that is bound to a story. */
export function draft(story: string, comment: string): string {
  return `---\nstory: ${story}\n---\n\n${comment}\n`
}

/** What somebody might really say about it. */
export const SPECIFIC =
  'Our monthly report on the replica broke in just this way: its index showed zero scans for three weeks, because the counters on the primary never see reads of the replica.'

/** Control characters that a terminal interprets, except the line feed. */
export const OBEYED = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u
