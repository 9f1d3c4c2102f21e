import { connect, type Socket } from 'node:net'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { disk } from './files/disk.js'
import { serve } from './server.js'
import { VERSION } from './version.js'

const HELP = `Usage: commentlint-language-server --stdio

Judges comment drafts for editors that speak the Language Server Protocol.

  --stdio          speak on standard input and output
  --socket=<port>  speak to an editor that listens on a port of this machine
  --pipe=<path>    speak to an editor that listens on a pipe
  --version        print the version
  --help           print this
`

/** Runs the server as a program; `options` are its command-line options. */
export function main(options: readonly string[]): void {
  const transport = options.find((one) => /^--(?:stdio|node-ipc|socket=\d{1,5}|pipe=.+)$/.test(one))
  if (options.includes('--version')) process.stdout.write(`${VERSION}\n`)
  else if (options.includes('--help')) process.stdout.write(HELP)
  else if (transport?.includes('=')) serveAt(transport)
  else if (transport !== undefined) {
    // If the client stops reading, every write fails, even of an error message.
    process.stdout.on('error', () => process.exit(1))
    serve(createConnection(ProposedFeatures.all), { disk })
  } else
    fail(`expected --stdio, got ${options.join(' ') || 'nothing'}. Editors start it; see --help`)
}

/** Serves an editor that listens at an address, until it disconnects. */
function serveAt(transport: string): void {
  const socket = socketOf(transport)
  const refuse = ({ code }: NodeJS.ErrnoException) =>
    fail(`can't connect to ${transport} (${code})`)
  socket.once('error', refuse)
  socket.once('connect', () => {
    socket.off('error', refuse)
    // After an error the connection is closed, which ends the server.
    socket.on('error', () => undefined)
    serve(createConnection(ProposedFeatures.all, socket, socket), { disk })
  })
}

function socketOf(transport: string): Socket {
  const address = transport.slice(transport.indexOf('=') + 1)
  return transport.startsWith('--pipe')
    ? connect(address)
    : connect(Math.min(Number(address), LAST_PORT), '127.0.0.1')
}

const LAST_PORT = 65_535

function fail(message: string): void {
  process.stderr.write(`commentlint-language-server: ${message}.\n`)
  process.exitCode = 2
}
