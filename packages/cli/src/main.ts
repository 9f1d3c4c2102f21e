import { runCommandLine } from './command-line.js'
import { EXIT } from './host.js'

const interruption = new AbortController()
// A supervisor's end is like Ctrl-C: nothing half made is left behind, and what was judged is kept.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // A second one doesn't wait for the draft in hand.
    if (interruption.signal.aborted) process.exit(EXIT.interrupted)
    interruption.abort()
  })
// Writes report a closed pipe to whoever awaits them; without a listener it would end the process.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

process.exitCode = await runCommandLine(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: interruption.signal,
})
