import { createHash } from 'node:crypto'
import type { Settings } from '../config/index.js'
import { REUSED } from '../rules/index.js'
import { ReuseIndex } from '../rules/no-reused-comment/reuse-index.js'
import type { Bound } from './binder.js'
import type { ReuseFound } from './reuse-finding.js'

/** Places named in a finding. */
const MOST_PLACES = 3

/** Finds comments drafted for several stories, once all the drafts of a run are added. */
export class Reused {
  readonly #index = new ReuseIndex()

  add(comment: string, story: Bound, place: string): void {
    const key = storyKey(story)
    if (key !== null) this.#index.add(shownWords(comment), key, place)
  }

  /** Where else a draft that was added stands; null when nowhere, or when it doesn't matter. */
  find(comment: string, story: Bound, settings: Settings): ReuseFound | null {
    const severity = severityOf(settings)
    const key = storyKey(story)
    if (severity === 'off' || key === null) return null
    const reuse = this.#index.find(shownWords(comment), key, MOST_PLACES)
    return reuse && { ...reuse, severity }
  }
}

/** Whether, and how much, reuse matters where these settings hold. */
export function severityOf({ rules: settings }: Settings) {
  const setting = settings[REUSED] ?? 'error'
  return typeof setting === 'string' ? setting : setting[0]
}

function storyKey({ name, text }: Bound): string | null {
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
