import { measureBelonging } from './aspects/belonging.js'
import {
  asksReaders,
  findContributions,
  measureContribution,
} from './aspects/contribution/index.js'
import { findFiller } from './aspects/filler/index.js'
import { measureGenericness } from './aspects/genericness/index.js'
import { measureGrounding } from './aspects/grounding.js'
import { measureLength } from './aspects/length.js'
import { pointsOf } from './aspects/points.js'
import { measureReadability } from './aspects/readability.js'
import { measureRelevance } from './aspects/relevance.js'
import { measureRemainder } from './aspects/remainder.js'
import {
  answersShortly,
  genericBesideQuestion,
  measureAskingBack,
} from './aspects/replies/index.js'
import { findRetelling } from './aspects/retelling/index.js'
import { assignRoles } from './aspects/roles.js'
import { findSayings } from './aspects/sayings/index.js'
import { measureSolicitations } from './aspects/solicitation/index.js'
import { measureSpecificity } from './aspects/specificity.js'
import { findFormulas } from './formulas/index.js'
import type { Answered, Reading } from './reading.js'
import { findTies } from './story/ties.js'
import type { ParsedText } from './text/parse.js'

/** Measures everything about a comment and judges nothing. */
export function read(comment: ParsedText, { story, parent }: Answered): Reading {
  const formulas = findFormulas(comment.tokens)
  const storyTies = story === null ? [] : findTies(comment, story)
  const parentTies = parent === null ? [] : findTies(comment, parent)
  const ties = [...storyTies, ...parentTies]
  const own = assignRoles(comment, formulas, ties, asksReaders(parent ?? story))
  const retelling = story === null ? 0 : findRetelling(comment, story, storyTies, own)
  const sayings = findSayings(comment, ties, own)
  const points = pointsOf(comment)
  const contributions = findContributions(comment, own, points, { story, parent })
  const filler = findFiller(comment, story, ties, contributions, own)
  const remainder = measureRemainder(comment, own, story)
  const contribution = measureContribution(contributions)
  const grounding = measureGrounding(comment, own.shares, ties, contribution)
  const answered = [story, parent].filter((text) => text !== null)
  const tied = measureRelevance(comment, own, answered)
  const aspects = {
    length: measureLength(remainder),
    specificity: measureSpecificity(comment, own, points, grounding, answered.length > 0),
    relevance: tied?.relevance ?? null,
    contribution,
    readability: measureReadability(comment),
  }
  const evidence = {
    comment,
    story,
    parent,
    formulas,
    roles: own.roles,
    shares: own.shares,
    retelling,
    filler,
    sayings,
    storyTies,
    parentTies,
    ties,
    contributions,
    isShortAnswer: answersShortly({ comment, story, parent, formulas }),
    askingBack: measureAskingBack(comment, own.roles, contributions, { story, parent }),
    remainder,
    grounding,
    ownRelevance: tied?.ownRelevance ?? null,
    aspects,
  }
  const solicited = measureSolicitations(evidence)
  const { genericness: alone, distinction } = measureGenericness(evidence)
  const genericness = genericBesideQuestion(alone, evidence)
  const belonging = tied === null ? null : measureBelonging(evidence, tied.belonging)
  // Not `{ ...evidence, more }`: in Node 20 each such object has a shape of its own, which slows down all code that
  // reads it.
  return Object.assign(evidence, { genericness, distinction, belonging }, solicited)
}
