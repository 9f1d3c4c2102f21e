import { abstainRead, abstainUnread } from './abstain.js'
import { findContributions, measureContribution } from './aspects/contribution/index.js'
import { measureGrounding } from './aspects/grounding.js'
import { measureLength } from './aspects/length.js'
import { pointsOf } from './aspects/points.js'
import { measureReadability } from './aspects/readability.js'
import { measureRelevance } from './aspects/relevance.js'
import { measureRemainder } from './aspects/remainder.js'
import { assignRoles } from './aspects/roles.js'
import { measureSpecificity } from './aspects/specificity.js'
import { applyDisables } from './findings/disables.js'
import { dropRedundant } from './findings/redundant.js'
import { settle } from './findings/settle.js'
import { findFormulas } from './formulas/index.js'
import type { ResolvedOptions } from './options.js'
import type { Answered, Reading } from './reading.js'
import { describe, describeAbstention } from './report.js'
import { urlOf } from './rules/configure.js'
import { runRules } from './rules/run.js'
import { rate } from './score/rating.js'
import { scoreOf } from './score/score.js'
import { findTies } from './story/ties.js'
import { type ParsedText, parse } from './text/parse.js'
import type { Assessment } from './types.js'

/** From a comment to its assessment: the whole pipeline, in order. */
export function assess(text: string, answered: Answered, options: ResolvedOptions): Assessment {
  const unread = abstainUnread(text, options.maxLength)
  if (unread !== null) return describeAbstention(unread, answered, options)
  const comment = parse(text)
  const abstained = abstainRead(comment)
  if (abstained !== null) return describeAbstention(abstained, answered, options)
  const reading = read(comment, answered)
  const score = scoreOf(reading)
  const { findings, skipped } = runRules(reading, options.rules)
  const all = [...dropRedundant(findings), ...options.plugins.run(comment)]
  const kept = applyDisables(text, all, { ...options, skipped, pageOf: urlOf })
  return describe(reading, score, rate(score), settle(kept), skipped)
}

/** Measures everything, judges nothing. */
export function read(comment: ParsedText, { story, parent }: Answered): Reading {
  const formulas = findFormulas(comment.tokens)
  const storyTies = story === null ? [] : findTies(comment, story)
  const parentTies = parent === null ? [] : findTies(comment, parent)
  const roles = assignRoles(comment, formulas, [...storyTies, ...parentTies])
  const remainder = measureRemainder(comment, roles, story)
  const points = pointsOf(comment)
  const grounding = measureGrounding(comment, roles, [...storyTies, ...parentTies])
  const contributions = findContributions(comment, roles, points, story)
  const aspects = {
    length: measureLength(remainder),
    specificity: measureSpecificity(
      comment,
      roles,
      points,
      grounding,
      story !== null || parent !== null,
    ),
    relevance: measureRelevance(
      comment,
      roles,
      [story, parent].filter((text) => text !== null),
    ),
    contribution: measureContribution(contributions),
    readability: measureReadability(comment),
  }
  return {
    comment,
    story,
    parent,
    formulas,
    roles,
    storyTies,
    parentTies,
    contributions,
    remainder,
    grounding,
    aspects,
  }
}
