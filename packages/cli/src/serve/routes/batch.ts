import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { asObject, type Id, RowError, toRow } from '../../sources/row.js'
import { printableJson } from '../../terminal/printable.js'
import { parseBody } from '../body.js'
import type { Limits } from '../limits.js'
import type { Line } from '../line.js'
import { listOf } from '../list-of.js'
import { described } from '../openapi/described.js'
import { BUG, type ProblemBody, problemBody, TooBusy } from '../problem.js'
import type { Answer, Service } from '../service.js'

/** The answer to a comment of a batch that can't be judged. */
interface Refusal extends ProblemBody {
  id?: Id
  /** Its index in the list, from 0. */
  index: number
}

/** What judging batches needs. */
interface BatchOptions {
  service: Service
  limits: Pick<Limits, 'rows' | 'idle'>
  line: Line
  onBug: (error: unknown) => void
}

const FULL = new TooBusy('Too many batches are waiting.')

/** `POST /assess/batch`: a list of comments in, a list of assessments out, in the same order. */
export function serveBatch(server: FastifyInstance, options: BatchOptions): void {
  const { limits, line } = options
  const schema = described({
    summary: 'Judge several comments',
    description:
      'A comment that cannot be judged is answered with an error in its place; the others are judged. Batches are judged in the order in which they come, and each answer is sent while it is made.',
    body: { type: 'array', items: { $ref: 'Comment#' }, maxItems: limits.rows },
    answer: { type: 'array', items: { anyOf: [{ $ref: 'Answer#' }, { $ref: 'Refusal#' }] } },
    problems: [400, 413, 415, 429, 503],
  })
  server.post('/assess/batch', { schema }, async ({ body, raw }, reply) => {
    const place = line.join(body instanceof Uint8Array ? body.length : 0)
    if (place === null) throw FULL
    // Fires after the answer, and also when the client disconnects.
    reply.raw.once('close', place.leave)
    const turn = () => whileWaiting(raw, limits.idle, place.turn)
    if (!(await turn())) return reply.hijack()
    const list = listOf(parseBody(body), 'comments', limits.rows)
    return reply
      .type('application/json; charset=utf-8')
      .send(Readable.from(answered(list, turn, options)))
  })
}

/** A client that waits for its turn is not idle, but one that doesn't read its answer is. */
async function whileWaiting<Result>(
  request: IncomingMessage,
  idle: number,
  wait: () => Promise<Result>,
): Promise<Result> {
  request.setTimeout(0)
  const result = await wait()
  request.setTimeout(idle)
  return result
}

/** The answer in pieces, each made when there is room for it, so that it is never held as a whole. */
async function* answered(
  list: readonly unknown[],
  turn: () => Promise<boolean>,
  options: BatchOptions,
): AsyncGenerator<string> {
  yield '['
  for (const [index, value] of list.entries()) {
    if (!(await turn())) return
    yield `${index === 0 ? '' : ','}${printableJson(answerOrRefuse(value, index, options))}`
  }
  yield ']'
}

function answerOrRefuse(
  value: unknown,
  index: number,
  { service, onBug }: BatchOptions,
): Answer | Refusal {
  try {
    return service.answer(toRow(asObject(value, 'this')))
  } catch (error) {
    if (!(error instanceof RowError)) {
      // The answer has begun, so its status can no longer report the error.
      onBug(error)
      return { index, ...problemBody(BUG) }
    }
    const { id } = error
    return { ...(id === undefined ? {} : { id }), index, ...problemBody(error) }
  }
}
