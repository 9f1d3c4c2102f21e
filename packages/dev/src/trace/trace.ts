import type { Story } from '@commentlint/core'
import { eachLooseWord } from '../../../core/src/aspects/genericness/evidence.js'
import {
  bias,
  perMeasure,
  perWord,
} from '../../../core/src/aspects/genericness/generated/weights.generated.js'
import { LIKELY, measure, SURE } from '../../../core/src/aspects/genericness/index.js'
import { assess } from '../../../core/src/assess.js'
import { dropRedundant } from '../../../core/src/findings/redundant.js'
import { prepareAnswered } from '../../../core/src/given.js'
import { resolveOptions } from '../../../core/src/options.js'
import { read } from '../../../core/src/read.js'
import { type Reading, Role } from '../../../core/src/reading.js'
import { runRules } from '../../../core/src/rules/run.js'
import type { Tie } from '../../../core/src/story/ties.js'
import { parse } from '../../../core/src/text/parse.js'
import type { Span } from '../../../core/src/text/token.js'

/** What a comment is read beside. */
export interface Beside {
  readonly story?: Story | string | null
  readonly parent?: Story | string | null
}

/**
 * Everything measured about a comment, in the order in which it is judged, each part under the folder or
 * file that measures it: for finding the reason of a verdict.
 */
export function trace(text: string, beside: Beside): string {
  const options = resolveOptions()
  const answered = prepareAnswered(beside, null)
  const { score, rating, abstained, aspects, details } = assess(text, answered, options)
  if (abstained !== null) return `abstain.ts: ${abstained.reason}\n`
  const reading = read(parse(text), answered)
  const { findings } = runRules(reading, options.rules)
  const kept = new Set(dropRedundant(findings))
  const parts: [string, string[]][] = [
    ['formulas/grammar', spans(reading, reading.formulas, ({ kind }) => kind)],
    ['aspects/roles.ts', spans(reading, stretchesOf(reading), ({ role }) => role)],
    ['story/ties.ts', [...ties(reading, 'story'), ...ties(reading, 'parent')]],
    [
      'aspects/contribution',
      spans(reading, reading.contributions, ({ kind, strength }) => `${kind} ${shown(strength)}`),
    ],
    ['aspects/solicitation', spans(reading, reading.solicitations, ({ kind }) => kind)],
    ['aspects', numbersOf({ ...aspects })],
    ['reading.ts', numbersOf({ ...reading, ...reading.remainder })],
    [`aspects/genericness, likely from ${LIKELY} on and sure from ${SURE} on`, natsOf(reading)],
    [
      'rules, and findings/redundant.ts',
      findings.map((finding) => {
        const { ruleId, severity, actual = '' } = finding
        return `${ruleId} ${severity}${kept.has(finding) ? '' : ', left out'}: ${oneLine(actual)}`
      }),
    ],
    ['score', [`${score} ${rating}`, ...(details.next === null ? [] : [details.next.reason])]],
  ]
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([where, lines]) => `${where}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n')
}

function spans<Found extends Span>(
  { comment }: Reading,
  found: readonly Found[],
  nameOf: (one: Found) => string,
): string[] {
  return found.map((span) => {
    const { start, end } = comment.reach(span)
    return `${nameOf(span)}: ${oneLine(comment.slice(start, end))}`
  })
}

/** Runs of tokens with the same role. */
function stretchesOf({ roles }: Reading): (Span & { role: string })[] {
  const stretches: (Span & { role: string })[] = []
  let from = 0
  for (let to = 1; to <= roles.length; to += 1) {
    if (roles[to] === roles[from]) continue
    const role = Object.entries(Role).find(([, number]) => number === roles[from])?.[0] ?? ''
    stretches.push({ from, to, role })
    from = to
  }
  return stretches
}

function ties(reading: Reading, of: 'story' | 'parent'): string[] {
  const { comment } = reading
  const target = reading[of]
  const lines = (tie: Tie) => {
    const answered = tie.part === 'title' ? target?.heading : target?.body
    const { start, end } = comment.reach(tie.comment)
    const there = answered?.reach(tie.target) ?? { start: 0, end: 0 }
    const words = `${comment.slice(start, end)} = ${answered?.slice(there.start, there.end)}`
    return `${of} ${tie.kind} ${shown(tie.weight)}: ${oneLine(words)}`
  }
  return (of === 'story' ? reading.storyTies : reading.parentTies).map(lines)
}

/** The measurements that are a single number, by name. */
function numbersOf(measured: object): string[] {
  const numbers = Object.entries(measured).filter(([, value]) => typeof value === 'number')
  return [numbers.map(([name, value]) => `${name} ${shown(value)}`).join(', ')]
}

/** What each measure of genericness contributes, in nats, largest first; above 0 suggests generic. */
function natsOf(reading: Reading): string[] {
  // Weights of words are stored in hundredths.
  let words = 0
  eachLooseWord(reading, ({ normal }) => {
    words += (perWord[normal] ?? 0) / 100
  })
  const measures = Object.entries(measure(reading)).map(
    ([name, value]) => [name, value * perMeasure[name as keyof typeof perMeasure]] as const,
  )
  const nats = [['bias', bias] as const, ['words', words] as const, ...measures]
    .filter(([, value]) => value !== 0)
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
  return [nats.map(([name, value]) => `${name} ${value > 0 ? '+' : ''}${shown(value)}`).join(', ')]
}

function shown(number: number): string {
  return String(Math.round(number * 100) / 100)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
