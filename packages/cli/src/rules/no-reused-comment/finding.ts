import type { Assessment, Finding, LinterOptions, Place, Point, Severity } from '@commentlint/core'
import { location } from 'vfile-location'
import type { Reuse } from './reuse-index.js'
import { REUSED, reused } from './rule.js'
import { visible } from './visible.js'

/** Where else a comment is drafted, and the severity of that under its settings. */
export interface ReuseFound extends Reuse {
  severity: Severity
}

/** The options a linter takes besides its rules. */
export type Plugin = NonNullable<LinterOptions['plugins']>[number]

/**
 * Judges a comment that is drafted elsewhere too. If it may contain a disable of any kind, a plugin brings the
 * finding into the linter, since only the linter knows what disables apply to. Otherwise the finding is added
 * afterwards, because with a plugin the comment has to be made into a tree.
 */
export function assessReused(
  comment: string,
  reuse: ReuseFound,
  assess: (plugin: Plugin | null) => Assessment,
): Assessment {
  const finding = findingOf(comment, reuse)
  const mayDisable = comment.includes('commentlint-disable')
  const assessment = assess(mayDisable ? bringing(finding) : null)
  const { abstained, findings } = assessment
  // No plugin runs for a comment that is not judged.
  if (abstained !== null)
    return mayDisable && silences(comment) ? assessment : { ...assessment, findings: [finding] }
  if (!mayDisable) return { ...assessment, findings: inserted(finding, findings) }
  // The linter returns the finding without its data.
  const whole = findings.map((one) => (one.ruleId === REUSED ? finding : one))
  return { ...assessment, findings: whole }
}

function bringing({ reason, place, severity, url }: Finding): Plugin {
  return () => (_tree, file) => {
    const message = file.message(reason, { place, ruleId: REUSED })
    message.fatal = severity === 'info' ? undefined : severity === 'error'
    message.url = url
  }
}

/** Whether a disable in a comment names this rule, or no rule and so all of them. */
function silences(comment: string): boolean {
  return comment.includes(REUSED) || /commentlint-disable(?:-next-line)?\s*--/.test(comment)
}

/** The order of findings: by place in the text, then by rule. */
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

function findingOf(comment: string, { severity, same, stories, places }: ReuseFound): Finding {
  const others = stories === 1 ? 'another story' : `${stories} other stories`
  const more = stories > places.length ? ` and ${stories - places.length} more` : ''
  const place = placeOf(comment)
  return {
    ruleId: REUSED,
    severity,
    reason: `${same ? 'The same' : 'Nearly the same'} comment is drafted for ${others}, in ${places.join(', ')}${more}. Say something that is about this story only.`,
    actual: comment.slice(place.start.offset, place.end.offset),
    place,
    url: reused.url,
    data: { stories, places },
  }
}

/** The place of the comment from its first word, below disables at its top. */
function placeOf(comment: string): Place {
  const end = comment.trimEnd().length
  const { toPoint } = location(comment)
  const point = (offset: number): Point => {
    const { line = 1, column = 1 } = toPoint(offset) ?? {}
    return { line, column, offset }
  }
  return { start: point(Math.min(end, firstWord(comment))), end: point(end) }
}

function firstWord(comment: string): number {
  for (const { from, to } of visible(comment)) {
    const first = comment.slice(from, to).search(/\S/)
    if (first >= 0) return from + first
  }
  return comment.length
}
