import type { FastifyInstance } from 'fastify'
import type { Row } from '../../sources/row.js'
import { parseBody } from '../body.js'
import { type CoralRequest, readCoralRequest } from '../coral/request.js'
import { toCoralResponse } from '../coral/response.js'
import { isSigned } from '../coral/signature.js'
import { described } from '../openapi/described.js'
import { Problem } from '../problem.js'
import type { Service } from '../service.js'

/** `POST /coral`: an external moderation phase of Coral. */
export function serveCoral(server: FastifyInstance, service: Service, secret: string): void {
  const schema = described({
    summary: 'Moderate for Coral',
    description:
      'The callback of an external moderation phase. Coral sends ids and no texts, so send stories to /stories under the id, or the URL, they have in Coral; a parent is found there by its id as well. What is not known is left out. 204 leaves the comment to the other phases.',
    body: 'CoralRequest',
    answer: { $ref: 'CoralResponse#' },
    noContent: 'Nothing to be said against the comment.',
    problems: [400, 401, 413, 415, 429, 503],
  })
  server.post('/coral', { schema }, async ({ body, headers }, reply) => {
    const bytes = body instanceof Uint8Array ? body : new Uint8Array()
    if (!isSigned(bytes, headers['x-coral-signature'], secret))
      throw new Problem(401, 'invalid-signature', 'The request is not signed with the secret.')
    const answer = service.answer(rowOf(readCoralRequest(parseBody(bytes)), service))
    return toCoralResponse(answer) ?? reply.code(204).send()
  })
}

/** Coral sends ids instead of texts; an unknown story or parent is left out. */
function rowOf({ comment, parentId, story }: CoralRequest, { stories }: Service): Row {
  const known = stories.get(story.id) ?? stories.get(story.url)
  const parent = parentId === null ? undefined : stories.get(parentId)
  return {
    comment,
    ...(known === undefined ? {} : { story: known }),
    ...(parent === undefined ? {} : { parent }),
  }
}
