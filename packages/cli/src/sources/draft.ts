import type { Place, Point, Story } from '@commentlint/core'
import type { UnreadableError } from '../io/unreadable.js'
import type { Doubt } from './doubts.js'

/** What a draft answers, as the draft names it. */
export type Binding =
  /** A file, relative to the draft's folder; `place` is where the draft names it. */
  | { kind: 'file'; path: string; place: Place | null }
  /** The text itself. */
  | { kind: 'text'; story: Story }
  /** One of the stories given with `--stories`. */
  | { kind: 'id'; id: string }

/** A draft as it is in its file. */
export interface Draft {
  kind: 'draft'
  /** The row of a file that holds many drafts, from 1. */
  row?: number
  /** The row's own name. */
  id?: string | number
  /** The text to be judged. */
  comment: string
  /** The text that its places point into: the whole file, or the comment of a row. */
  text: string
  /** Where the comment begins in it. */
  start: Point
  story: Binding | null
  parent: Binding | null
  /** What is probably a mistake in a row. */
  doubt?: Doubt
}

/** A draft that can't be judged. */
export interface Trouble {
  kind: 'trouble'
  row?: number
  id?: string | number
  error: DraftError
  /** The text that `error.place` points into. */
  text: string
}

/** Why a draft was not judged. */
export interface DraftError {
  /** Permanent, kebab-case. */
  code: string
  /** One sentence that says what is wrong and what would be right. */
  message: string
  /** Where in the draft's file. */
  place?: Place
}

/** The error of a draft whose story or parent is a file that can't be read. */
export function unread(
  { path, place }: Binding & { kind: 'file' },
  { code, message }: UnreadableError,
  answered: 'story' | 'parent',
): DraftError {
  const error = { code: `${answered}-${code}`, message: `${path} ${message}.` }
  return place === null ? error : { ...error, place }
}

/** The error of a draft that names none of the given stories. */
export function unknownStory(id: string | number) {
  const message = `No story with the id ${JSON.stringify(id)} was given with --stories.`
  return { code: 'unknown-story', message } as const
}

/** The first point of any text. */
export const TEXT_START: Point = { line: 1, column: 1, offset: 0 }
