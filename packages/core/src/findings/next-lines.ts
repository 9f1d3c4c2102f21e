import type { Lines } from '../text/lines.js'
import type { Directive } from './directives.js'

/** What is disabled on one line, by rule: thousands of directives and findings may share a line. */
export interface LineDisables {
  readonly byRule: Map<string, Directive>
  everything: Directive | undefined
}

/**
 * Maps each line that a `disable-next-line` applies to, the next with anything but directives on it, to what is
 * disabled.
 */
export function nextLines(
  comment: string,
  directives: readonly Directive[],
  lines: Lines,
): Map<number, LineDisables> {
  const targets = new Map<number, LineDisables>()
  let anchorBelow = comment.length
  for (let i = directives.length - 1; i >= 0; i -= 1) {
    const directive = directives[i] as Directive
    const after = skipSpace(comment, directive.end)
    const anchor = directives[i + 1]?.start === after ? anchorBelow : after
    anchorBelow = anchor
    if (directive.kind !== 'disable-next-line') continue
    const line = Math.max(lines.point(anchor).line, lines.point(directive.end).line + 1)
    const target = targets.get(line) ?? { byRule: new Map(), everything: undefined }
    targets.set(line, target)
    addAbove(target, directive)
  }
  return targets
}

/** Adds a directive that precedes the known ones: of several, the one nearest to the line is used. */
function addAbove(target: LineDisables, directive: Directive): void {
  if (target.everything !== undefined) return
  if (directive.rules.length === 0) target.everything = directive
  for (const { ruleId } of directive.rules) {
    if (!target.byRule.has(ruleId)) target.byRule.set(ruleId, directive)
  }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1
  return at
}
