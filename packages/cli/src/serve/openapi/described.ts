/** JSON Schema of a body. */
type Schema = Readonly<Record<string, unknown>>

/** The description of a route. */
interface Description {
  summary: string
  description?: string
  /** A schema, or the name of one. */
  body?: string | Schema
  /** The body of status 200. */
  answer: Schema
  /** What an answer without a body, status 204, means. */
  noContent?: string
  /** Other statuses, each with an error as its body. */
  problems: readonly (keyof typeof PROBLEMS)[]
}

const PROBLEMS = {
  400: 'The request is not JSON, or not of the form described here.',
  401: 'The signature is missing or wrong.',
  404: 'The story is not known by that id: send it to /stories.',
  409: 'A story of --stories has that id, and another text: those stay.',
  413: 'The request is too long, or its list is.',
  415: 'The request is not "application/json", or is compressed.',
  429: 'Too many requests in a minute; "retry-after" says when to come back, in seconds.',
  503: 'Too much comes in at once, or too many batches are waiting; "retry-after" says when to come back, in seconds.',
} as const

/** The schema of a route, for the OpenAPI document only: routes check their bodies themselves. */
export function described({ body, answer, noContent, problems, ...texts }: Description) {
  const refused = problems.map((status) => [
    status,
    { description: PROBLEMS[status], ...json({ $ref: 'Problem#' }) },
  ])
  return {
    ...texts,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? { $ref: `${body}#` } : body }),
    response: {
      200: { description: 'Done.', ...json(answer) },
      ...(noContent === undefined ? {} : { 204: { description: noContent, type: 'null' } }),
      ...Object.fromEntries(refused),
    },
  }
}

function json(schema: Schema) {
  return { content: { 'application/json': { schema } } }
}
