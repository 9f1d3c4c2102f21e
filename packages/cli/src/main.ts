import { Readable } from 'node:stream'
import { runCommandLine } from './command-line.js'
import { complain, complainOfBug } from './complain.js'
import { EXIT, UsageError } from './host.js'
import { statsOfOpen } from './io/stats.js'

const interruption = new AbortController()
// A supervisor's signal acts like Ctrl-C: nothing is left half made, and what was judged is kept.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // A second signal doesn't wait for the current draft.
    if (interruption.signal.aborted) process.exit(EXIT.interrupted)
    interruption.abort()
  })
// Node would exit with 1, as if there were findings.
process.on('uncaughtException', (error) => {
  complainOfBug(error, process)
  process.exit(EXIT.trouble)
})
// Writes report a closed pipe to their awaiter; without a listener it would also end the process.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

/** Stdin; if it is a folder, a stream that fails: Node's own would be empty, as if there were nothing to judge. */
function stdin(): Readable {
  if (!isFolder(0)) return process.stdin
  const refusal = new UsageError('What comes on stdin is a folder; name a file.')
  return new Readable({
    read() {
      this.destroy(refusal)
    },
  })
}

function isFolder(descriptor: number): boolean {
  try {
    return statsOfOpen(descriptor).isDirectory()
  } catch {
    return false
  }
}

/** The current folder; null if it was removed while the user was in it. */
function currentFolder(): string | null {
  try {
    return process.cwd()
  } catch {
    return null
  }
}

async function run(): Promise<number> {
  const cwd = currentFolder()
  if (cwd === null) {
    complain('The current folder is gone; change to one that exists.', process)
    return EXIT.trouble
  }
  return runCommandLine(process.argv.slice(2), {
    cwd,
    env: process.env,
    stdin: stdin(),
    stdout: process.stdout,
    stderr: process.stderr,
    signal: interruption.signal,
  })
}

process.exitCode = await run()
