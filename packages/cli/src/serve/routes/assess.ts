import type { FastifyInstance } from 'fastify'
import { asObject, toRow } from '../../sources/row.js'
import { parseBody } from '../body.js'
import type { Desk } from '../desk.js'
import { described } from '../openapi/described.js'

/** `POST /assess`: a comment in, its assessment out. */
export function serveAssess(server: FastifyInstance, desk: Desk): void {
  const schema = described({
    summary: 'Judge one comment',
    body: 'Comment',
    answer: { $ref: 'Answer#' },
    problems: [400, 404, 413, 415, 429],
  })
  server.post('/assess', { schema }, async ({ body }) =>
    desk.answer(toRow(asObject(parseBody(body), 'the body'))),
  )
}
