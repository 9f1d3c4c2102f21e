import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { runCommandLine } from '../src/command-line.js'
import { defaults } from '../src/config/index.js'
import { close } from '../src/serve/close.js'
import { LIMITS, type Limits } from '../src/serve/limits.js'
import { makeServer } from '../src/serve/server.js'
import { Service } from '../src/serve/service.js'
import { StoryStore } from '../src/serve/story-store.js'
import { type Files, folderWith } from './commentlint.js'

/** The answer of a server. */
export interface Reply {
  status: number
  headers: IncomingMessage['headers']
  body: unknown
}

/** Parallel requests use separate connections. */
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })

/** Sends a request; a body that is neither text nor bytes is sent as JSON. */
export async function send(
  address: string,
  [method, path]: readonly [string, string],
  body?: unknown,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Promise<Reply> {
  const outgoing = request(`${address}${path}`, { method, headers, agent })
  const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>
  const isRaw = body === undefined || typeof body === 'string' || body instanceof Uint8Array
  outgoing.end(isRaw ? body : JSON.stringify(body))
  const [answer] = await answered
  const said = await text(answer)
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    body: said === '' ? null : JSON.parse(said),
  }
}

/** Sends raw bytes; resolves to everything received until the connection is closed. */
export async function sendRaw(address: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  socket.write(bytes)
  return text(socket)
}

/** Runs `commentlint serve` in this process. */
export async function serving(
  args: readonly string[] = [],
  { files = {}, env = {} }: { files?: Files; env?: Record<string, string> } = {},
) {
  const stop = new AbortController()
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const listening = once(stdout, 'data').then(([line]) => String(line))
  const running = runCommandLine(['serve', '--port', '0', ...args], {
    cwd: await folderWith(files),
    env,
    stdin: Readable.from([]),
    stdout,
    stderr,
    signal: stop.signal,
  })
  const end = () => {
    stop.abort()
    return running
  }
  onTestFinished(async () => void (await end()))
  const line = await Promise.race([listening, running])
  return {
    address: String(line)
      .replace(/^.* on /, '')
      .trim(),
    stderr,
    end,
    running,
  }
}

/** A server with unusual limits. */
export async function servingWith(changed: Partial<Limits>) {
  const limits = { ...LIMITS, ...changed }
  const { reportUnusedDisables, requireDisableReasons, rules } = defaults
  const settings = { reportUnusedDisables, requireDisableReasons, rules }
  const service = new Service(new StoryStore(new Map(), limits), settings)
  const bugs: unknown[] = []
  const full: string[] = []
  const server = await makeServer({
    service,
    limits,
    onBug: (error) => bugs.push(error),
    onFull: () => full.push('full'),
  })
  onTestFinished(() => close(server, limits))
  return {
    server,
    limits,
    service,
    bugs,
    full,
    address: await server.listen({ port: 0, host: '127.0.0.1' }),
  }
}
