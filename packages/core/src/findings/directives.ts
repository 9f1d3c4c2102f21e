/** A rule id as it is named in a directive. */
export interface NamedRule {
  readonly ruleId: string
  readonly start: number
  readonly end: number
}

/** An HTML comment that is addressed to commentlint. */
export interface Directive {
  readonly kind: 'disable' | 'disable-next-line' | 'enable' | 'unknown'
  /** What it says after `commentlint-`. */
  readonly command: string
  /** The rules it names; an empty list means all rules. */
  readonly rules: readonly NamedRule[]
  /** The text after `--`; empty when there is none. */
  readonly reason: string
  readonly start: number
  readonly end: number
}

const OPEN = '<!--'
const CLOSE = '-->'
const COMMAND = /^\s*commentlint-([\w-]+)/
const KINDS: readonly string[] = ['disable', 'disable-next-line', 'enable']
const REASON = /\s--+(?=\s|$)/

/** Finds the directives of a comment, in the order of the text. An HTML comment that is never closed is not one. */
export function findDirectives(comment: string): Directive[] {
  const directives: Directive[] = []
  let open = comment.indexOf(OPEN)
  while (open >= 0) {
    const close = comment.indexOf(CLOSE, open + OPEN.length)
    if (close < 0) break
    const directive = readDirective(comment.slice(open + OPEN.length, close), open)
    if (directive !== null) directives.push(directive)
    open = comment.indexOf(OPEN, close + CLOSE.length)
  }
  return directives
}

function readDirective(inside: string, start: number): Directive | null {
  const command = COMMAND.exec(inside)
  if (command === null) return null
  const said = command[1] ?? ''
  const named = inside.slice(command[0].length)
  const reasonAt = named.search(REASON)
  const list = reasonAt < 0 ? named : named.slice(0, reasonAt)
  const listStart = start + OPEN.length + command[0].length
  const rules = [...list.matchAll(/[^\s,]+/g)].map(({ 0: ruleId, index }) => ({
    ruleId,
    start: listStart + index,
    end: listStart + index + ruleId.length,
  }))
  return {
    kind: KINDS.includes(said) ? (said as Directive['kind']) : 'unknown',
    command: said,
    rules,
    reason:
      reasonAt < 0
        ? ''
        : named
            .slice(reasonAt)
            .replace(/^\s*-+/, '')
            .trim(),
    start,
    end: start + OPEN.length + inside.length + CLOSE.length,
  }
}
