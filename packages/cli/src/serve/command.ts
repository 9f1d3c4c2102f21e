import { type Command, InvalidArgumentError } from 'commander'
import type { Host } from '../host.js'
import { wholeNumber } from '../whole-number.js'
import { LIMITS } from './limits.js'
import type { ServeOptions } from './serve.js'

/** Adds `commentlint serve`. The server itself is loaded on demand: no other command needs it. */
export function defineServe(program: Command, host: Host, end: (code: number) => void): void {
  program
    .command('serve')
    .summary('judge comments over HTTP')
    .description('Judges comments over HTTP, for programs that are not in Node.')
    .option('--host <address>', 'the address to listen on', hostName, '127.0.0.1')
    .option('--port <number>', 'the port; 0 for any that is free', portNumber, 8090)
    .option('--stories <file>', 'stories that requests name by "storyId", as JSON Lines')
    .option(
      '--rate-limit <number>',
      'requests a minute from one address; 0 for any number',
      wholeNumber,
      LIMITS.perMinute,
    )
    .option('-c, --config <file>', 'use this instead of the nearest commentlint.config.json')
    .addHelpText('after', HELP)
    .action(async (options: ServeOptions) => {
      const { serve } = await import('./serve.js')
      end(await serve(options, host))
    })
}

const HELP = `
  POST /assess         {"comment": "…", "storyId": "…"}: one comment, as in \`score\`
  POST /assess/batch   a list of them
  POST /stories        {"id": "…", "title": "…", "text": "…"}: a story, or a list
  POST /coral          Coral's external moderation phase, when the environment has
                       its CORAL_SIGNING_SECRET
  GET  /healthz        is it up?
  GET  /openapi.json   the description of all this

It asks nobody for a password: leave it on 127.0.0.1, or put it behind something
that does. SIGTERM and Ctrl-C end it once it has answered what it took.

Examples:
  commentlint serve --stories stories.jsonl
  curl 127.0.0.1:8090/assess --json '{"comment": "Thanks!"}'
`

/** Refuses an empty host, from an unset variable: it would mean every address of the machine. */
function hostName(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty: 127.0.0.1 is this machine.')
  return text.replace(/^\[(.*)\]$/, '$1')
}

function portNumber(text: string): number {
  const port = wholeNumber(text)
  if (port > 65_535) throw new InvalidArgumentError('It should be at most 65535.')
  return port
}
