import type { Assessment, Finding, LinterOptions, Place, Point, Severity } from '@commentlint/core'
import { location } from 'vfile-location'
import { REUSED, rules } from '../rules/index.js'
import type { Reuse } from '../rules/no-reused-comment/reuse-index.js'

/** Where else a comment is drafted, and how much that matters where it is. */
export interface ReuseFound extends Reuse {
  severity: Severity
}

type Plugin = NonNullable<LinterOptions['plugins']>[number]

/** Whether a comment may hold a disable, of whatever kind: only the linter knows what it speaks to. */
export function mayDisable(comment: string): boolean {
  return comment.includes('commentlint-disable')
}

/** Whether a disable in it names this rule, or none and so all of them. */
function silences(comment: string): boolean {
  return (
    mayDisable(comment) &&
    (comment.includes(REUSED) || /commentlint-disable(?:-next-line)?\s*--/.test(comment))
  )
}

/** Goes through the linter as any finding does, so that every kind of disable speaks to it. */
export function reusePlugin(current: () => ReuseFound | null): Plugin {
  return () => (_tree, file) => {
    const reuse = current()
    if (reuse === null) return
    const { reason, place, url, severity } = findingOf(reuse, String(file))
    const message = file.message(reason, { place, ruleId: REUSED })
    message.fatal = severity === 'info' ? undefined : severity === 'error'
    message.url = url
  }
}

/** Adds what the linter's result lacks: the finding, or its figures where a plugin brought it. */
export function withReuse(assessment: Assessment, comment: string, reuse: ReuseFound): Assessment {
  const { abstained, findings } = assessment
  // No plugin runs for a comment that is not judged.
  const isSilent = abstained === null ? mayDisable(comment) : silences(comment)
  if (!isSilent) return { ...assessment, findings: inserted(findingOf(reuse, comment), findings) }
  if (abstained !== null) return assessment
  const data = dataOf(reuse)
  return {
    ...assessment,
    findings: findings.map((one) => (one.ruleId === REUSED ? { ...one, data } : one)),
  }
}

/** Findings are in the order of the text, then of the rules' names. */
function inserted(finding: Finding, findings: readonly Finding[]): Finding[] {
  const { start, end } = finding.place
  const after = findings.findIndex(
    ({ place, ruleId }) =>
      (place.start.offset - start.offset ||
        place.end.offset - end.offset ||
        (ruleId < finding.ruleId ? -1 : 1)) > 0,
  )
  const at = after < 0 ? findings.length : after
  return [...findings.slice(0, at), finding, ...findings.slice(at)]
}

const url = rules.find(({ ruleId }) => ruleId === REUSED)?.url ?? ''

function findingOf(reuse: ReuseFound, comment: string): Finding {
  const { severity, same, stories, places } = reuse
  const others = stories === 1 ? 'another story' : `${stories} other stories`
  const more = stories > places.length ? ` and ${stories - places.length} more` : ''
  const place = wordsOf(comment)
  return {
    ruleId: REUSED,
    severity,
    reason: `${same ? 'The same' : 'Nearly the same'} comment is drafted for ${others}, in ${places.join(', ')}${more}. Say what is about this story only.`,
    actual: comment.slice(place.start.offset, place.end.offset),
    place,
    url,
    data: dataOf(reuse),
  }
}

function dataOf({ stories, places }: ReuseFound): Record<string, unknown> {
  return { stories, places }
}

/** The comment from its first word, below disables that stand at its top. */
function wordsOf(comment: string): Place {
  const end = comment.trimEnd().length
  const { toPoint } = location(comment)
  const start = Math.min(end, firstWord(comment))
  return { start: at(toPoint, start), end: at(toPoint, end) }
}

/** Where blanks and HTML comments end. Step by step: one expression of both has no room for megabytes. */
function firstWord(comment: string): number {
  for (let at = 0; ; ) {
    const open = at + comment.slice(at).search(/\S|$/)
    const close = comment.startsWith('<!--', open) ? comment.indexOf('-->', open + 4) : -1
    if (close < 0) return open
    at = close + 3
  }
}

function at(toPoint: ReturnType<typeof location>['toPoint'], offset: number): Point {
  const { line = 1, column = 1 } = toPoint(offset) ?? {}
  return { line, column, offset }
}
