import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { givenStories } from '../commands/given.js'
import { complain, complainOfBug } from '../complain.js'
import { EXIT, type Host, UsageError } from '../host.js'
import { settingsWithoutFile } from '../lint/settings-without-file.js'
import { type Doubt, Doubts } from '../sources/doubts.js'
import { close } from './close.js'
import { LIMITS } from './limits.js'
import { makeServer } from './server.js'
import { Service } from './service.js'
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
  const settings = await settingsWithoutFile('<request>', options, host)
  if (settings === null) return EXIT.trouble
  const known = await givenStories(options.stories, host)
  const limits = { ...LIMITS, perMinute: options.rateLimit }
  const doubts = new Doubts()
  // Each doubt is printed once: a client may send thousands, and must not fill the log.
  const onDoubt = (doubt: Doubt) => {
    const sentence = doubts.add(doubt, 'in a request')
    if (sentence !== null) complain(sentence, host)
  }
  const store = new StoryStore(known.byId, limits)
  const service = new Service(store, settings, known.byId.values(), onDoubt)
  const coralSecret = host.env.CORAL_SIGNING_SECRET || undefined
  const onBug = (error: unknown) => complainOfBug(error, host)
  const onFull = () =>
    complain('too many batches are waiting; those that come now are refused with 503.', host)
  const server = await makeServer({ service, limits, coralSecret, onBug, onFull })
  const address = await listen(server, options)
  host.stdout.write(`commentlint listens on ${address}\n`)
  await toldToStop(host)
  await close(server, limits)
  return known.problems.length > 0 ? EXIT.trouble : EXIT.clean
}

async function listen(server: FastifyInstance, { host, port }: ServeOptions): Promise<string> {
  try {
    await server.listen({ host, port })
    // For 0.0.0.0 Fastify returns 127.0.0.1, as if only this machine were served.
    const { address, family, port: own } = server.server.address() as AddressInfo
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${own}`
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
  EADDRNOTAVAIL: 'is not an address of this machine',
  ENOTFOUND: 'is an unknown host',
}

/** Resolves at Ctrl-C, and when a supervisor ends the process. */
async function toldToStop({ signal }: Host): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort')
}
