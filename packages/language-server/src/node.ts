import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { disk } from './files/disk.js'
import { serve } from './server.js'
import { VERSION } from './version.js'

const HELP = `Usage: commentlint-language-server --stdio

Judges comment drafts for editors that speak the Language Server Protocol.

  --stdio    speak on standard input and output
  --version  print the version
  --help     print this
`

/** Runs the server as a program; `options` are its command line. */
export function main(options: readonly string[]): void {
  if (options.includes('--version')) process.stdout.write(`${VERSION}\n`)
  else if (options.includes('--help')) process.stdout.write(HELP)
  else if (isTransport(options)) serve(createConnection(ProposedFeatures.all), { disk })
  else {
    process.stderr.write(
      `commentlint-language-server: expected --stdio, got ${options.join(' ') || 'nothing'}. Editors start it; see --help.\n`,
    )
    process.exitCode = 2
  }
}

/** The ways of speaking that editors name on the command line. */
function isTransport(options: readonly string[]): boolean {
  return options.some((one) => /^--(?:stdio|node-ipc|socket=\d+|pipe=.+)$/.test(one))
}
