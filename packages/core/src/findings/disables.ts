import { Lines } from '../text/lines.js'
import type { Finding } from '../types.js'
import { type DisableOptions, findingsAbout } from './directive-findings.js'
import { findDirectives } from './directives.js'
import { nextLines } from './next-lines.js'
import { Silencing } from './silencing.js'

/**
 * Removes the findings that a directive in the comment silences, and reports directives that silence nothing or
 * give no reason.
 *
 * `<!-- commentlint-disable-next-line no-generic -- reason -->` silences findings that start on the next line
 * that has anything but directives on it. `<!-- commentlint-disable no-vague -- reason -->` silences those that
 * start after it, up to `<!-- commentlint-enable no-vague -->` or the end. Without a rule id, each applies to
 * all rules. Takes linear time in comment, directives and findings.
 *
 * Not for a comment that was not judged: every disable in it would look unused.
 */
export function applyDisables(
  comment: string,
  findings: readonly Finding[],
  options: DisableOptions,
): Finding[] {
  const directives = findDirectives(comment)
  if (directives.length === 0) return [...findings]
  const lines = new Lines(comment)
  const silencing = new Silencing(directives, nextLines(comment, directives, lines))
  const byStart = [...findings].sort((a, b) => a.place.start.offset - b.place.start.offset)
  const silenced = new Set(byStart.filter((finding) => silencing.silences(finding)))
  return [
    ...findings.filter((finding) => !silenced.has(finding)),
    ...findingsAbout(directives, silencing, lines, options).map((one) => withWords(one, comment)),
  ]
}

function withWords(finding: Finding, comment: string): Finding {
  const { start, end } = finding.place
  return { ...finding, actual: comment.slice(start.offset, end.offset) }
}
