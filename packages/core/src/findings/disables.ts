import { TypoTable } from '../formulas/typo.js'
import { Lines } from '../text/lines.js'
import type { Finding, SkippedRule } from '../types.js'
import { type Directive, findDirectives, type NamedRule } from './directives.js'

/** How disables are kept honest. */
export interface DisableOptions {
  /** Report what a disable names and does not silence, as `unused-disable`. */
  reportUnusedDisables: boolean
  /** Report a disable that gives no reason after `--`, as `disable-needs-reason`. */
  requireDisableReasons: boolean
  /** The ids of all rules; with one slip, an id is taken for the one that was meant. */
  ruleIds: readonly string[]
  /** Rules that did not run; a disable of one that lacked its story or parent is not called unused. */
  skipped?: readonly SkippedRule[]
  /** The page about disables, for the findings made here. */
  url: string
}

/**
 * Takes away the findings that a directive in the comment silences, and reports directives that
 * silence nothing or give no reason.
 *
 * `<!-- commentlint-disable-next-line no-generic -- reason -->` silences findings that start on the
 * next line that holds anything but directives. `<!-- commentlint-disable no-vague -- reason -->`
 * silences those that start after it, up to `<!-- commentlint-enable no-vague -->` or the end.
 * Without a rule id each speaks to all rules. Linear in comment, directives and findings.
 *
 * Not for a comment that was not judged: there every disable would look unused.
 */
export function applyDisables(
  comment: string,
  findings: readonly Finding[],
  options: DisableOptions,
): Finding[] {
  const directives = findDirectives(comment)
  if (directives.length === 0) return [...findings]
  const lines = new Lines(comment)
  const disables = new Disables(directives, nextLines(comment, directives, lines))
  const byStart = [...findings].sort((a, b) => a.place.start.offset - b.place.start.offset)
  const silenced = new Set(byStart.filter((finding) => disables.silence(finding)))
  return [
    ...findings.filter((finding) => !silenced.has(finding)),
    ...[
      ...(options.reportUnusedDisables ? unused(directives, disables, lines, options) : []),
      ...(options.requireDisableReasons ? unexplained(directives, lines, options) : []),
    ].map((one) => withWords(one, comment)),
  ]
}

function withWords(finding: Finding, comment: string): Finding {
  const { start, end } = finding.place
  return { ...finding, actual: comment.slice(start.offset, end.offset) }
}

/** What a directive was needed for: rule ids, or `*` for one that names none. */
type Uses = Map<Directive, Set<string>>

/** Walks the comment from its start: findings must come in the order of their places. */
class Disables {
  readonly #used: Uses = new Map()
  readonly #byRule = new Map<string, Directive>()
  #everything: Directive | undefined
  readonly #enabledAgain = new Set<string>()
  #next = 0

  constructor(
    readonly directives: readonly Directive[],
    readonly nextLines: ReadonlyMap<number, LineDisables>,
  ) {}

  /** Whether a directive silences this finding; remembers which one. */
  silence({ ruleId, place }: Finding): boolean {
    this.#walkTo(place.start.offset)
    const line = this.nextLines.get(place.start.line)
    const above = line?.byRule.get(ruleId) ?? line?.everything
    const everything = this.#enabledAgain.has(ruleId) ? undefined : this.#everything
    const directive = above ?? this.#byRule.get(ruleId) ?? everything
    if (directive === undefined) return false
    const uses = this.#used.get(directive) ?? new Set()
    this.#used.set(directive, uses.add(directive.rules.length === 0 ? '*' : ruleId))
    return true
  }

  uses(directive: Directive, ruleId: string): boolean {
    return this.#used.get(directive)?.has(ruleId) ?? false
  }

  #walkTo(offset: number): void {
    for (;;) {
      const directive = this.directives[this.#next]
      if (directive === undefined || directive.end > offset) return
      this.#next += 1
      if (directive.kind === 'disable') this.#disable(directive)
      else if (directive.kind === 'enable') this.#enable(directive)
    }
  }

  #disable(directive: Directive): void {
    for (const { ruleId } of directive.rules) this.#byRule.set(ruleId, directive)
    if (directive.rules.length > 0) return
    this.#everything = directive
    this.#enabledAgain.clear()
  }

  #enable(directive: Directive): void {
    for (const { ruleId } of directive.rules) {
      this.#byRule.delete(ruleId)
      this.#enabledAgain.add(ruleId)
    }
    if (directive.rules.length > 0) return
    this.#byRule.clear()
    this.#everything = undefined
  }
}

/** What is disabled on one line: by rule, because thousands of directives and findings may share it. */
interface LineDisables {
  readonly byRule: Map<string, Directive>
  everything: Directive | undefined
}

/** By the line each `disable-next-line` speaks to: the next one with anything but directives on it. */
function nextLines(
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

/** Adds a directive that stands above those known: the one next to the line silences. */
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

function unused(
  directives: readonly Directive[],
  disables: Disables,
  lines: Lines,
  { skipped = [], ruleIds, url }: DisableOptions,
): Finding[] {
  const waiting = new Set(
    skipped.filter(({ reason }) => reason !== 'off').map(({ ruleId }) => ruleId),
  )
  const typos = new TypoTable(ruleIds)
  const report = (reason: string, { start, end }: NamedRule | Directive): Finding => ({
    ruleId: 'unused-disable',
    severity: 'warn',
    reason,
    place: lines.place(start, end),
    url,
  })
  const reportRule = (reason: string, rule: NamedRule): Finding => ({
    ...report(reason, rule),
    data: { ruleId: rule.ruleId },
  })
  return directives.flatMap((directive) => {
    const { kind, command, rules, reason } = directive
    if (kind === 'enable') return []
    if (kind === 'unknown')
      return report(
        `There is no commentlint-${command}: write commentlint-disable-next-line above the line, or commentlint-disable.`,
        directive,
      )
    if (rules.length === 0)
      return disables.uses(directive, '*')
        ? []
        : report('This disable silences nothing: remove it.', directive)
    return rules
      .filter(({ ruleId }) => !waiting.has(ruleId) && !disables.uses(directive, ruleId))
      .map((rule) => reportRule(whyUnused(rule.ruleId, reason, ruleIds, typos), rule))
  })
}

function whyUnused(
  ruleId: string,
  reason: string,
  ruleIds: readonly string[],
  typos: TypoTable,
): string {
  const vain = `This disable silences no finding of ${ruleId}: remove it`
  if (ruleIds.includes(ruleId)) return `${vain}.`
  const meant = typos.headOf(ruleId)
  if (meant !== undefined) return `There is no rule ${ruleId}: ${meant} may be meant.`
  // What is no id may be the reason, without what sets it off.
  return reason === '' ? `${vain}, or write -- before a reason.` : `${vain}.`
}

function unexplained(
  directives: readonly Directive[],
  lines: Lines,
  { url }: DisableOptions,
): Finding[] {
  return directives
    .filter(({ kind, reason }) => kind !== 'enable' && kind !== 'unknown' && reason === '')
    .map(({ command, rules, start, end }) => ({
      ruleId: 'disable-needs-reason',
      severity: 'warn',
      reason: `Say why this is disabled: <!-- ${[
        `commentlint-${command}`,
        ...rules.map(({ ruleId }) => ruleId),
      ].join(' ')} -- the reason -->.`,
      place: lines.place(start, end),
      url,
    }))
}
