import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { asObject, type Id, RowError, toRow } from '../../sources/row.js'
import { parseBody } from '../body.js'
import type { Answer, Desk } from '../desk.js'
import { listOf } from '../list-of.js'
import { described } from '../openapi/described.js'
import { type ProblemBody, problemBody } from '../problem.js'

/** The answer to a comment of a batch that can't be judged. */
interface Refusal extends ProblemBody {
  id?: Id
  /** Its place in the list, from 0. */
  index: number
}

/** `POST /assess/batch`: a list of comments in, a list of assessments out, in the same order. */
export function serveBatch(server: FastifyInstance, desk: Desk, most: number): void {
  const schema = described({
    summary: 'Judge several comments',
    description:
      'A comment that can not be judged is answered with an error in its place; the others are judged.',
    body: { type: 'array', items: { $ref: 'Comment#' }, maxItems: most },
    answer: { type: 'array', items: { anyOf: [{ $ref: 'Answer#' }, { $ref: 'Refusal#' }] } },
    problems: [400, 413, 415, 429],
  })
  server.post('/assess/batch', { schema }, async ({ body }) => {
    const answers: (Answer | Refusal)[] = []
    for (const [index, value] of listOf(parseBody(body), 'comments', most).entries()) {
      answers.push(answerOrRefuse(desk, value, index))
      // Other requests take their turns between two comments.
      await nextTurn()
    }
    return answers
  })
}

function answerOrRefuse(desk: Desk, value: unknown, index: number): Answer | Refusal {
  try {
    return desk.answer(toRow(asObject(value, 'this')))
  } catch (error) {
    if (!(error instanceof RowError)) throw error
    const { id } = error
    return { ...(id === undefined ? {} : { id }), index, ...problemBody(error) }
  }
}
