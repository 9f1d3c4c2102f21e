import { createHash } from 'node:crypto'
import type { Assessment, Finding, Point } from '@commentlint/core'
import { location } from 'vfile-location'
import type { Settings } from '../config/index.js'
import { REUSED, rules } from '../rules/index.js'
import { ReuseIndex } from '../rules/no-reused-comment/reuse-index.js'
import type { Bound } from './binder.js'

/** Places named in a finding. */
const MOST_PLACES = 3

const info = rules.find(({ ruleId }) => ruleId === REUSED)

/** Finds comments drafted for several stories, once all the drafts of a run are added. */
export class Reused {
  readonly #index = new ReuseIndex()

  add(comment: string, story: Bound, place: string): void {
    const key = storyKey(story)
    if (key !== null) this.#index.add(shownWords(comment), key, place)
  }

  /** The assessment of a draft that was added, with what is found of it. */
  judge(assessment: Assessment, comment: string, story: Bound, settings: Settings): Assessment {
    const severity = severityOf(settings)
    const key = storyKey(story)
    // The core can't know whether a disable of this rule silences anything.
    const findings = assessment.findings.filter(
      ({ ruleId, reason }) => !(ruleId === 'unused-disable' && reason.includes(REUSED)),
    )
    const reuse =
      severity === 'off' || key === null
        ? null
        : this.#index.find(shownWords(comment), key, MOST_PLACES)
    if (severity === 'off' || reuse === null || isDisabled(comment))
      return { ...assessment, findings }
    const { same, stories, places } = reuse
    const others = stories === 1 ? 'another story' : `${stories} other stories`
    const more = stories > places.length ? ` and ${stories - places.length} more` : ''
    const found: Finding = {
      ruleId: REUSED,
      severity,
      reason: `${same ? 'The same' : 'Nearly the same'} comment is drafted for ${others}, in ${places.join(', ')}${more}. Say what is about this story only.`,
      place: wholeOf(comment),
      url: info?.url ?? '',
      data: { stories, places },
    }
    return { ...assessment, findings: [found, ...findings] }
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
  return comment.replace(/<!--[\s\S]*?-->/g, '')
}

/** A disable anywhere in the draft that names the rule: the finding is about the draft as a whole. */
function isDisabled(comment: string): boolean {
  const directives = comment.matchAll(/<!--\s*commentlint-disable(?:-next-line)?\s([^>]*?)-->/g)
  return [...directives].some(([, said = '']) => said.split(' -- ')[0]?.includes(REUSED))
}

function wholeOf(comment: string) {
  const end = comment.trimEnd().length
  const { toPoint } = location(comment)
  return { start: at(toPoint, Math.min(end, comment.search(/\S|$/))), end: at(toPoint, end) }
}

function at(toPoint: ReturnType<typeof location>['toPoint'], offset: number): Point {
  const { line = 1, column = 1 } = toPoint(offset) ?? {}
  return { line, column, offset }
}
