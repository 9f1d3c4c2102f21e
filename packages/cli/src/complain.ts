import { fileURLToPath } from 'node:url'
import type { ConfigProblem } from './config/index.js'
import type { Host } from './host.js'
import { shown } from './lint/shown.js'
import { loggable, printable, withoutCredentials } from './terminal/printable.js'

/** The parts of the host that messages need. */
type Voice = Pick<Host, 'stderr' | 'env'>

/** Writes one line to stderr. */
export function complain(sentence: string, { stderr, env }: Voice): void {
  stderr.write(loggable(`commentlint: ${printable(withoutCredentials(sentence))}\n`, env))
}

/** Says that the program failed and, on request, where. */
export function complainOfBug(error: unknown, host: Voice): void {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  complain(`crashed: ${message}. This is a bug; DEBUG=1 shows where.`, host)
  if (host.env.DEBUG) for (const line of stack.split('\n')) complain(line, host)
}

/** Reports errors in configurations, one line each, with the place. */
export function complainOfConfig(problems: readonly ConfigProblem[], host: Host): void {
  for (const { file, position, message } of problems) {
    const path = shown(fileURLToPath(file), host.cwd)
    const place = position === null ? '' : `:${position.line}:${position.column}`
    complain(`${path}${place}: ${message}`, host)
  }
}
