import {
  asksReaders,
  findContributions,
  measureContribution,
} from './aspects/contribution/index.js'
import { measureGrounding } from './aspects/grounding.js'
import { measureLength } from './aspects/length.js'
import { pointsOf } from './aspects/points.js'
import { measureReadability } from './aspects/readability.js'
import { measureRelevance } from './aspects/relevance.js'
import { measureRemainder } from './aspects/remainder.js'
import { assignRoles } from './aspects/roles.js'
import { measureSpecificity } from './aspects/specificity.js'
import { findFormulas } from './formulas/index.js'
import type { Answered, Reading } from './reading.js'
import { findTies } from './story/ties.js'
import type { ParsedText } from './text/parse.js'

/** Measures everything, judges nothing. */
export function read(comment: ParsedText, { story, parent }: Answered): Reading {
  const formulas = findFormulas(comment.tokens)
  const storyTies = story === null ? [] : findTies(comment, story)
  const parentTies = parent === null ? [] : findTies(comment, parent)
  const roles = assignRoles(comment, formulas, [...storyTies, ...parentTies], asksReaders(story))
  const remainder = measureRemainder(comment, roles, story)
  const points = pointsOf(comment)
  const grounding = measureGrounding(comment, roles, [...storyTies, ...parentTies])
  const contributions = findContributions(comment, roles, points, story)
  const answered = [story, parent].filter((text) => text !== null)
  const tied = measureRelevance(comment, roles, answered)
  const aspects = {
    length: measureLength(remainder),
    specificity: measureSpecificity(
      comment,
      roles,
      points,
      grounding,
      story !== null || parent !== null,
    ),
    relevance: tied?.relevance ?? null,
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
    ownRelevance: tied?.ownRelevance ?? null,
    aspects,
  }
}
