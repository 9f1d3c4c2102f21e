import type { FastifyInstance } from 'fastify'
import { asObject, RowError, type StoryRow, toStoryRow } from '../../sources/row.js'
import { parseBody } from '../body.js'
import { listOf } from '../list-of.js'
import { described } from '../openapi/described.js'
import { Problem } from '../problem.js'
import type { Service } from '../service.js'

/** `POST /stories`: stories that later requests name by id. Either all of them are kept, or none. */
export function serveStories(server: FastifyInstance, service: Service, most: number): void {
  const story = { $ref: 'StoryWithId#' }
  const schema = described({
    summary: 'Make stories known',
    description:
      'One story, or a list. Comments then name theirs by "storyId". An id that was sent before gets the new text. A story of --stories stays: another text under its id is refused. The store is bounded: stories that were not used for long are forgotten, and have to be sent again.',
    body: { anyOf: [story, { type: 'array', items: story, maxItems: most }] },
    answer: { $ref: 'Stored#' },
    problems: [400, 409, 413, 415, 429, 503],
  })
  server.post('/stories', { schema }, async ({ body }) => {
    const rows = readStories(parseBody(body), most)
    const taken = rows.find((row) => service.stories.isTaken(row))
    if (taken !== undefined) throw given(taken)
    for (const row of rows) {
      if (row.doubt !== undefined) service.onDoubt(row.doubt)
      service.stories.put(row)
    }
    return { stored: rows.length, known: service.stories.given + service.stories.sent }
  })
}

function given({ id }: StoryRow): Problem {
  const message = `The story with the id ${JSON.stringify(id)} was given with --stories and stays. Change it there and start again, or send this one under another id.`
  return new Problem(409, 'given-story', message)
}

function readStories(value: unknown, most: number): StoryRow[] {
  if (!Array.isArray(value)) return [toStoryRow(asObject(value, 'the body'))]
  return listOf(value, 'stories', most).map((one, index) => {
    try {
      return toStoryRow(asObject(one, 'it'))
    } catch (error) {
      if (!(error instanceof RowError)) throw error
      throw new RowError(error.code, `Story ${index} of the list: ${error.message}`)
    }
  })
}
