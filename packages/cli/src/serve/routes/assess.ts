import type { FastifyInstance } from 'fastify'
import { asObject, toRow } from '../../sources/row.js'
import { parseBody } from '../body.js'
import { described } from '../openapi/described.js'
import type { Service } from '../service.js'

/** `POST /assess`: a comment in, its assessment out. */
export function serveAssess(server: FastifyInstance, service: Service): void {
  const schema = described({
    summary: 'Judge one comment',
    body: 'Comment',
    answer: { $ref: 'Answer#' },
    problems: [400, 404, 413, 415, 429, 503],
  })
  server.post('/assess', { schema }, async ({ body }) =>
    service.answer(toRow(asObject(parseBody(body), 'the body'))),
  )
}
