/** Findings about the directives themselves: that one silences nothing, or gives no reason. */
import { TypoTable } from '../formulas/typo.js'
import type { Lines } from '../text/lines.js'
import type { Finding, SkippedRule } from '../types.js'
import type { Directive, NamedRule } from './directives.js'
import type { Silencing } from './silencing.js'

/** How inline disables are checked. */
export interface DisableOptions {
  /** Report what a disable names but does not silence, as `unused-disable`. */
  reportUnusedDisables: boolean
  /** Report a disable that gives no reason after `--`, as `disable-needs-reason`. */
  requireDisableReasons: boolean
  /** Ids of all rules, by which a misspelt id is recognised. */
  ruleIds: readonly string[]
  /** Rules that did not run: a disable of a rule that lacked its story or parent is not reported as unused. */
  skipped?: readonly SkippedRule[]
  /** Page about disables, for the findings made here. */
  url: string
}

/**
 * Returns what is wrong with directives.
 *
 * @param silencing Must have been asked about all findings already, so that it knows which directives were
 *   needed.
 */
export function findingsAbout(
  directives: readonly Directive[],
  silencing: Silencing,
  lines: Lines,
  options: DisableOptions,
): Finding[] {
  const { reportUnusedDisables, requireDisableReasons, url } = options
  const warn: Warn = (ruleId, reason, { start, end }) => ({
    ruleId,
    severity: 'warn',
    reason,
    place: lines.place(start, end),
    url,
  })
  return [
    ...(reportUnusedDisables ? unused(directives, silencing, warn, options) : []),
    ...(requireDisableReasons ? unexplained(directives, warn) : []),
  ]
}

/** Makes a finding about the text at a place. */
type Warn = (ruleId: string, reason: string, at: NamedRule | Directive) => Finding

function unused(
  directives: readonly Directive[],
  silencing: Silencing,
  warn: Warn,
  { skipped = [], ruleIds }: DisableOptions,
): Finding[] {
  const waiting = new Set(
    skipped.filter(({ reason }) => reason !== 'off').map(({ ruleId }) => ruleId),
  )
  const typos = new TypoTable(ruleIds)
  return directives.flatMap((directive) => {
    const { kind, rules, reason } = directive
    if (kind === 'enable') return []
    const vain = whyVain(directive, silencing)
    if (vain !== null) return warn('unused-disable', vain, directive)
    return rules
      .filter(({ ruleId }) => !waiting.has(ruleId) && !silencing.uses(directive, ruleId))
      .map((rule) => ({
        ...warn('unused-disable', whyUnused(rule.ruleId, reason, ruleIds, typos), rule),
        data: { ruleId: rule.ruleId },
      }))
  })
}

/** Why a directive as a whole does nothing; null where it does something, or where it names rules. */
function whyVain(directive: Directive, silencing: Silencing): string | null {
  const { kind, command, rules } = directive
  if (kind === 'unknown')
    return `There is no commentlint-${command}: write commentlint-disable-next-line above the line, or commentlint-disable.`
  return rules.length > 0 || silencing.uses(directive, '*')
    ? null
    : 'This disable silences nothing: remove it.'
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
  if (meant !== undefined) return `There is no rule ${ruleId}: did you mean ${meant}?`
  // Words that are not ids may be a reason whose `--` is missing.
  return reason === '' ? `${vain}, or write -- before a reason.` : `${vain}.`
}

function unexplained(directives: readonly Directive[], warn: Warn): Finding[] {
  return directives
    .filter(({ kind, reason }) => kind !== 'enable' && kind !== 'unknown' && reason === '')
    .map((directive) => {
      const names = directive.rules.map(({ ruleId }) => ruleId)
      const said = [`commentlint-${directive.command}`, ...names].join(' ')
      const reason = `Say why this is disabled: <!-- ${said} -- the reason -->.`
      return warn('disable-needs-reason', reason, directive)
    })
}
