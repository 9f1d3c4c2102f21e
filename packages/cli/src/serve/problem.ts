import { RowError } from '../sources/row.js'

/** An error in a request, as its client is told. */
export class Problem extends Error {
  override readonly name = 'Problem'

  constructor(
    /** HTTP status. */
    readonly status: number,
    /** Permanent, kebab-case. */
    readonly code: string,
    /** One or two sentences for a person. */
    message: string,
  ) {
    super(message)
  }
}

/** Seconds after which a client that was refused may try again. */
const RETRY_AFTER = 5

/** There is no room at present. */
export class TooBusy extends Problem {
  /** Headers that tell the client when to try again. */
  readonly headers = { 'retry-after': RETRY_AFTER }

  constructor(why: string) {
    super(503, 'too-busy', `${why} Try again in ${RETRY_AFTER} s.`)
  }
}

/** What a client is told about a bug in commentlint. */
export const BUG = new Problem(500, 'internal', 'This is a bug of commentlint; its log says more.')

/** The body of every error, in the same form as the score filter's. */
export interface ProblemBody {
  error: { code: string; message: string }
}

export function problemBody({ code, message }: Pick<Problem, 'code' | 'message'>): ProblemBody {
  return { error: { code, message } }
}

/** Any error in a request as a problem; null when it is a bug in commentlint. */
export function toProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error
  if (error instanceof RowError) {
    const status = error.code === 'unknown-story' ? 404 : 400
    return new Problem(status, error.code, error.message)
  }
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? (FRAMEWORK_PROBLEMS[code] ?? null) : null
}

const NOT_JSON = new Problem(
  415,
  'unsupported-media-type',
  'The body should be JSON, with "content-type: application/json".',
)

/** Errors of the framework and of sockets that are the client's fault. */
const FRAMEWORK_PROBLEMS: Readonly<Record<string, Problem>> = {
  // The client is gone and won't read it.
  ECONNRESET: new Problem(400, 'closed', 'The connection was closed before the body was whole.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: NOT_JSON,
  // A QUERY without a content type, whatever its address.
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: NOT_JSON,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: new Problem(
    400,
    'invalid-length',
    'The body is not as long as its "content-length" says.',
  ),
}
