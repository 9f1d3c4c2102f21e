import { createHash } from 'node:crypto'
import type { Settings } from '../config/index.js'
import { REUSED } from '../rules/index.js'
import {
  type Comparable,
  comparable,
  NOTHING,
  type Reuse,
  ReuseIndex,
} from '../rules/no-reused-comment/reuse-index.js'
import type { Bound } from './binder.js'
import type { ReuseFound } from './reuse-finding.js'

/** Places named in a finding. */
const MOST_PLACES = 3

/** Finds comments drafted for several stories, once all the drafts of a run are added. */
export class Reused {
  readonly #index = new ReuseIndex()

  add(comment: Comparable, story: Bound, place: string): void {
    const key = storyKey(story)
    if (key !== null && comment.words !== NOTHING) this.#index.add(comment, key, place)
  }

  /** Where else a draft that was added stands, by its words; null when nowhere. */
  find(words: string, story: Bound): Reuse | null {
    const key = storyKey(story)
    return key === null || words === NOTHING ? null : this.#index.find(words, key, MOST_PLACES)
  }
}

/** What is found where these settings hold; null when it doesn't matter there. */
export function reuseIn(reuse: Reuse | null, settings: Settings): ReuseFound | null {
  const severity = severityOf(settings)
  return reuse === null || severity === 'off' ? null : { ...reuse, severity }
}

/** What a draft's comment is compared by. */
export function comparedBy(comment: string): Comparable {
  return comparable(shownWords(comment))
}

/** Whether, and how much, reuse matters where these settings hold. */
export function severityOf({ rules: settings }: Settings) {
  const setting = settings[REUSED] ?? 'error'
  return typeof setting === 'string' ? setting : setting[0]
}

/** What tells stories apart; null when there is none. */
export function storyKey({ name, text }: Bound): string | null {
  if (text === null) return null
  if (name !== null) return `name ${name}`
  const hash = createHash('sha1').update(`${text.title ?? ''}\0${text.text}`)
  return `text ${hash.digest('base64')}`
}

/** What readers will see: HTML comments, disables among them, make no difference. */
function shownWords(comment: string): string {
  let shown = ''
  let done = 0
  for (let open = comment.indexOf('<!--'); open >= 0; open = comment.indexOf('<!--', done)) {
    const close = comment.indexOf('-->', open + 4)
    if (close < 0) break
    shown += comment.slice(done, open)
    done = close + 3
  }
  return shown + comment.slice(done)
}
