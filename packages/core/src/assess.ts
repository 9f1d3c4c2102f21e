import { abstainRead, abstainUnread } from './abstain.js'
import { applyDisables } from './findings/disables.js'
import { dropRedundant, saysWhyThin } from './findings/redundant.js'
import { settle } from './findings/settle.js'
import type { ResolvedOptions } from './options.js'
import { read } from './read.js'
import type { Answered } from './reading.js'
import { describe, describeAbstention } from './report.js'
import { ABOUT_DISABLES, ruleIds } from './rules/configure.js'
import { runRules } from './rules/run.js'
import { nextStepFor } from './score/next-step.js'
import { rate } from './score/rating.js'
import { scoreOf } from './score/score.js'
import { parse } from './text/parse.js'
import type { Assessment } from './types.js'

/** Turns a comment into its assessment: the whole pipeline, in order. */
export function assess(text: string, answered: Answered, options: ResolvedOptions): Assessment {
  const unread = abstainUnread(text, options.maxLength)
  if (unread !== null) return describeAbstention(unread, answered, options)
  const comment = parse(text)
  const abstained = abstainRead(comment, answered)
  if (abstained !== null) return describeAbstention(abstained, answered, options)
  const reading = read(comment, answered)
  const score = scoreOf(reading)
  const { findings, skipped } = runRules(reading, options.rules)
  const all = [...dropRedundant(findings), ...options.plugins.run(comment)]
  const kept = applyDisables(text, all, { skipped, ruleIds, url: ABOUT_DISABLES, ...options })
  const rating = rate(score)
  const next = rating === 'thin' && !saysWhyThin(findings) ? nextStepFor(reading) : null
  return describe(reading, { score, rating, next, findings: settle(kept), skipped })
}
