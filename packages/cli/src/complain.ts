import { fileURLToPath } from 'node:url'
import type { ConfigProblem } from './config/index.js'
import type { Host } from './host.js'
import { shown } from './lint/shown.js'
import { loggable, printable, withoutCredentials } from './terminal/printable.js'

/** What it takes to say something. */
type Voice = Pick<Host, 'stderr' | 'env'>

/** Says one line on stderr. */
export function complain(sentence: string, { stderr, env }: Voice): void {
  stderr.write(loggable(`commentlint: ${printable(withoutCredentials(sentence))}\n`, env))
}

/** Says that the program failed, and on request where. */
export function complainOfBug(error: unknown, host: Voice): void {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  complain(`crashed: ${message}. This is a bug; DEBUG=1 shows where.`, host)
  if (host.env.DEBUG) for (const line of stack.split('\n')) complain(line, host)
}

/** Says what is wrong with configurations, one line each, with its place. */
export function complainOfConfig(problems: readonly ConfigProblem[], host: Host): void {
  for (const { file, position, message } of problems) {
    const path = shown(fileURLToPath(file), host.cwd)
    const place = position === null ? '' : `:${position.line}:${position.column}`
    complain(`${path}${place}: ${message}`, host)
  }
}
