import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { givenStories } from '../commands/given.js'
import { complain, complainOfConfig } from '../complain.js'
import type { Settings } from '../config/index.js'
import { EXIT, type Host, UsageError } from '../host.js'
import { Workspaces } from '../lint/workspaces.js'
import { rules } from '../rules/index.js'
import { close } from './close.js'
import { Desk } from './desk.js'
import { LIMITS } from './limits.js'
import { makeServer } from './server.js'
import { StoryStore } from './story-store.js'

/** The options of `commentlint serve`. */
export interface ServeOptions {
  host: string
  port: number
  stories?: string
  config?: string
  /** Requests a minute from one address; 0 for any number. */
  rateLimit: number
}

/** Serves until it is told to stop; resolves to the exit code. */
export async function serve(options: ServeOptions, host: Host): Promise<number> {
  const settings = await settingsOf(options, host)
  if (settings === null) return EXIT.trouble
  const known = await givenStories(options.stories, host)
  const limits = { ...LIMITS, perMinute: options.rateLimit }
  const desk = new Desk(new StoryStore(known.byId, limits), settings, [...known.byId.values()])
  const coralSecret = host.env.CORAL_SIGNING_SECRET || undefined
  const onBug = (error: unknown) => complainOfBug(error, host)
  const server = await makeServer({ desk, limits, coralSecret, onBug })
  const address = await listen(server, options)
  host.stdout.write(`commentlint listens on ${address}\n`)
  await toldToStop(host)
  await close(server, limits)
  return known.problems.length > 0 ? EXIT.trouble : EXIT.clean
}

async function settingsOf({ config }: ServeOptions, host: Host): Promise<Settings | null> {
  const { cwd } = host
  const workspaces = new Workspaces({ cwd, rules, config: config && resolve(cwd, config) })
  const path = join(cwd, '<request>')
  const workspace = await workspaces.of(path)
  complainOfConfig(workspaces.problems, host)
  return workspace?.settingsFor(pathToFileURL(path)) ?? null
}

async function listen(server: FastifyInstance, { host, port }: ServeOptions): Promise<string> {
  try {
    return await server.listen({ host, port })
  } catch (error) {
    await server.close()
    const { code = String(error) } = error as NodeJS.ErrnoException
    const why = LISTEN_ERRORS[code] ?? `is refused (${code})`
    throw new UsageError(`${host}:${port} ${why}.`)
  }
}

const LISTEN_ERRORS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use; name another with --port, or --port 0 for any that is free',
  EACCES: 'may not be opened; ports below 1024 often take an administrator',
  EADDRNOTAVAIL: 'is no address of this machine',
  ENOTFOUND: 'is an unknown host',
}

/** Resolves at Ctrl-C, and when a supervisor ends the process. */
async function toldToStop({ signal }: Host): Promise<void> {
  if (signal.aborted) return
  const over = new AbortController()
  const until = { signal: over.signal }
  await Promise.race([once(signal, 'abort', until), once(process, 'SIGTERM', until)])
  // The loser of the race stops listening, so that a second SIGTERM ends the process at once.
  over.abort()
}

function complainOfBug(error: unknown, host: Host): void {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  complain(`crashed: ${message}. This is a bug; DEBUG=1 shows where.`, host)
  if (host.env.DEBUG) for (const line of stack.split('\n')) complain(line, host)
}
