import type { FastifyInstance } from 'fastify'
import { version } from '../../version.js'
import { described } from '../openapi/described.js'
import type { Service } from '../service.js'

/** `GET /healthz`: whether the server is up, for load balancers and supervisors. */
export function serveHealth(server: FastifyInstance, { stories }: Service): void {
  const schema = described({ summary: 'Is it up?', answer: { $ref: 'Health#' }, problems: [] })
  const running = version()
  server.get('/healthz', { schema }, async () => ({
    status: 'ok',
    version: running,
    stories: { given: stories.given, sent: stories.sent },
  }))
}
