import { asObject, describe, RowError } from '../../sources/row.js'

/** The fields read from the request of an external moderation phase. */
export interface CoralRequest {
  comment: string
  /** The id of the comment that this one replies to, whose text Coral doesn't send. */
  parentId: string | null
  story: { id: string; url: string }
}

/**
 * Reads the request of an external moderation phase; throws a `RowError`.
 * https://docs.coralproject.net/external-moderation-phases
 */
export function readCoralRequest(value: unknown): CoralRequest {
  const body = asObject(value, 'the body')
  const comment = asObject(body.comment, '"comment"')
  const story = asObject(body.story, '"story"')
  return {
    comment: readText(comment.body, 'comment.body'),
    parentId: typeof comment.parentID === 'string' ? comment.parentID : null,
    story: { id: readText(story.id, 'story.id'), url: readText(story.url, 'story.url') },
  }
}

function readText(value: unknown, key: string): string {
  if (typeof value === 'string') return value
  const wrong = value === undefined ? 'is missing' : `should be text, but is ${describe(value)}`
  throw new RowError('invalid-row', `"${key}" ${wrong}.`)
}
