import type { Socket } from 'node:net'
import rateLimit from '@fastify/rate-limit'
import { type FastifyInstance, type FastifyReply, fastify } from 'fastify'
import { printableJson } from '../terminal/printable.js'
import type { Limits } from './limits.js'
import { Line } from './line.js'
import { serveDocument } from './openapi/document.js'
import { BUG, Problem, problemBody, TooBusy, toProblem } from './problem.js'
import { serveAssess } from './routes/assess.js'
import { serveBatch } from './routes/batch.js'
import { serveCoral } from './routes/coral.js'
import { serveHealth } from './routes/health.js'
import { serveStories } from './routes/stories.js'
import type { Service } from './service.js'

/** What a server needs. */
export interface ServerOptions {
  service: Service
  limits: Limits
  /** The secret with which Coral signs its requests; without it, Coral isn't served. */
  coralSecret?: string | undefined
  /** Called with bugs: errors that are not the client's fault. */
  onBug: (error: unknown) => void
  /** Called when batches begin to be refused. */
  onFull: () => void
}

/** Makes the server, which does not listen yet. */
export async function makeServer(options: ServerOptions): Promise<FastifyInstance> {
  const { service, limits, coralSecret, onBug, onFull } = options
  const server = bareServer(limits)
  answerProblems(server, options)
  takeBytes(server)
  await serveDocument(server)
  if (limits.perMinute > 0) await limitRate(server, limits.perMinute)
  boundBodies(server, limits)
  serveHealth(server, service)
  serveAssess(server, service)
  serveBatch(server, { service, limits, line: new Line(limits.batches, onFull), onBug })
  serveStories(server, service, limits.rows)
  if (coralSecret !== undefined) serveCoral(server, service, coralSecret)
  return server
}

function bareServer(limits: Limits): FastifyInstance {
  const server = fastify({
    bodyLimit: limits.body,
    requestTimeout: limits.request,
    connectionTimeout: limits.idle,
    keepAliveTimeout: limits.idle,
    http: {
      headersTimeout: limits.request,
      // How often Node checks for late requests.
      connectionsCheckingInterval: Math.min(1_000, limits.request),
      // Node would refuse a request without one, and not say why.
      requireHostHeader: false,
    },
    clientErrorHandler: answerBrokenRequest,
    // The type that Fastify gives this reply allows no body.
    frameworkErrors: (_error, _request, reply) => answerBadUrl(reply as FastifyReply),
    // A request on a connection that was open when the shutdown began is still answered.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  })
  // Routes check their bodies themselves and explain what is wrong; schemas only describe.
  server.setValidatorCompiler(() => () => true)
  server.setSerializerCompiler(() => printableJson)
  server.setReplySerializer(printableJson)
  server.addHook('onRequest', async ({ raw: { httpVersion, headers } }, reply) => {
    reply.header('x-content-type-options', 'nosniff')
    if (httpVersion === '1.1' && headers.host === undefined) throw NO_HOST
  })
  // Without this, Node would refuse every expectation but 100-continue, and not say why.
  server.server.on('checkExpectation', (request, response) => {
    server.server.emit('request', request, response)
  })
  return server
}

const NO_HOST = new Problem(400, 'invalid-http', 'The request has no "host".')

const BAD_URL = new Problem(400, 'invalid-url', 'The address is not encoded as it should be.')

/** Answers directly, because no hook runs for an address that the router can't read. */
function answerBadUrl(reply: FastifyReply): void {
  reply.code(BAD_URL.status).header('x-content-type-options', 'nosniff').send(problemBody(BAD_URL))
}

/**
 * Leaves bodies as bytes, because Coral signs bytes. Types other than JSON are refused, so that no web page
 * can send anything here without a CORS preflight.
 */
function takeBytes(server: FastifyInstance): void {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    ({ headers: { 'content-encoding': encoding = 'identity' } }, body, done) =>
      encoding.toLowerCase() === 'identity' ? done(null, body) : done(ENCODED),
  )
}

const ENCODED = new Problem(
  415,
  'unsupported-media-type',
  'The body should come as it is, without a "content-encoding".',
)

function answerProblems(server: FastifyInstance, { limits, onBug }: ServerOptions): void {
  const tooLong = new Problem(413, 'too-long', `The body is longer than ${limits.body} bytes.`)
  server.setErrorHandler(async (error, request, reply) => {
    const isTooLong = (error as { code?: unknown }).code === 'FST_ERR_CTP_BODY_TOO_LARGE'
    const problem = isTooLong ? tooLong : toProblem(error)
    if (problem === null) onBug(error)
    // If the connection were closed in the middle of a body, it would be reset, and the client never read
    // why. It stays open instead, and the rest is read and dropped, for as long as a request may take.
    if (isTooLong) {
      reply.removeHeader('connection')
      request.raw.resume()
    }
    if (problem instanceof TooBusy) reply.headers(problem.headers)
    const { status, code, message } = problem ?? BUG
    return reply.code(status).send(problemBody({ code, message }))
  })
  const methods = methodsByPath(server)
  server.setNotFoundHandler(async ({ method, url }, reply) => {
    const allowed = [...(methods.get(url.replace(/\?.*$/s, '')) ?? [])].join(', ')
    if (allowed !== '') {
      const message = `${method} is not for this address: it takes ${allowed}.`
      reply.code(405).header('allow', allowed)
      return reply.send(problemBody({ code: 'method-not-allowed', message }))
    }
    const message = `There is no ${method} ${url.slice(0, 100)}. /openapi.json lists what there is.`
    return reply.code(404).send(problemBody({ code: 'not-found', message }))
  })
}

/** The methods of each path, for the routes that are added after this. */
function methodsByPath(server: FastifyInstance): ReadonlyMap<string, ReadonlySet<string>> {
  const methods = new Map<string, Set<string>>()
  server.addHook('onRoute', ({ url, method }) => {
    methods.set(url, new Set([...(methods.get(url) ?? []), ...[method].flat()]))
  })
  return methods
}

/**
 * Limits the bytes held at once: each request counts as long as it says, or the maximum if it doesn't say,
 * until it is answered or gone.
 */
function boundBodies(server: FastifyInstance, { body, bodies }: Limits): void {
  let held = 0
  server.addHook('onRequest', async ({ raw: { headers } }, reply) => {
    const most = headers['transfer-encoding'] === undefined ? 0 : body
    const bytes = Math.min(body, Number(headers['content-length'] ?? most))
    if (held + bytes > bodies) throw FULL
    held += bytes
    reply.raw.once('close', () => {
      held -= bytes
    })
  })
}

const FULL = new TooBusy('Too much comes in at once.')

async function limitRate(server: FastifyInstance, max: number): Promise<void> {
  await server.register(rateLimit, {
    max,
    timeWindow: 60_000,
    // A load balancer asks often, and must not be told that the server is unwell.
    allowList: ({ url }) => url === '/healthz',
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.ceil(ttl / 1_000)
      const message = `More than ${max} requests in a minute. Try again in ${seconds} s.`
      return new Problem(429, 'too-many-requests', message)
    },
  })
}

/** Answers what is not HTTP, or came too slowly, before any route is known. */
function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  const isLate = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
  const isLong = error.code === 'HPE_HEADER_OVERFLOW'
  const [status, code, message] = isLate
    ? ['408 Request Timeout', 'timeout', 'The request took too long to come in.']
    : isLong
      ? ['431 Request Header Fields Too Large', 'too-long', 'The headers are too long.']
      : ['400 Bad Request', 'invalid-http', 'The request is not HTTP.']
  if (socket.writable && error.code !== 'ECONNRESET') {
    const body = printableJson(problemBody({ code, message }))
    const length = Buffer.byteLength(body)
    socket.write(
      `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n${body}`,
    )
  }
  socket.destroySoon()
}
