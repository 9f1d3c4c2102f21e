import { Role } from '../reading.js'
import type { PreparedText } from '../story/prepare.js'
import type { StoryTerm } from '../story/terms.js'
import type { ParsedText } from '../text/parse.js'
import { isContent, type Token } from '../text/token.js'

/**
 * Share of a comment's content words that come from its story rather than from anywhere: of the
 * `blog` pairs' words about one in fourteen is there for no other reason. By hand, between 0.05 and
 * 0.12 figures move by less than 0.01.
 */
const FROM_STORY = 0.07
/** What a word of the comment that the story lacks counts against it, beyond its likelihood. */
const ABSENCE = 1.5
/** A word the story comes back to, for each e-fold of its count; a word of its title; two side by side. */
const PER_RETURN = 0.4
const IN_TITLE = 1.3
const SIDE_BY_SIDE = 2

/** Nats of evidence at which relevance is one half, and the spread around it. */
const MIDDLE = 3
const SPREAD = 2

/**
 * How strongly the comment is tied to what it answers, 0 to 1.
 *
 * The evidence is a log likelihood ratio in nats: how much likelier these words are from somebody
 * who answers this text than from somebody who answers another. A shared word counts by its
 * surprise, so what any text holds counts next to nothing; a word that is missing counts a little
 * against. Of several texts (story and parent) the one that is answered best counts.
 */
export function measureRelevance(
  comment: ParsedText,
  roles: readonly Role[],
  answered: readonly PreparedText[],
): number | null {
  if (answered.length === 0) return null
  const evidence = Math.max(...answered.map((target) => evidenceFor(comment, roles, target)))
  const x = (evidence - MIDDLE) / SPREAD
  // Unlike the logistic curve this one never reaches 1 in floating point, so ranks are kept.
  return 0.5 * (1 + x / (2 + Math.abs(x)))
}

function evidenceFor({ tokens }: ParsedText, roles: readonly Role[], target: PreparedText): number {
  let evidence = 0
  const counted = new Set<string>()
  for (const token of tokens) {
    const { stem } = token.lexeme
    if (!isContent(token) || roles[token.index] === Role.formula || counted.has(stem)) continue
    counted.add(stem)
    const term = target.terms.get(stem)
    evidence +=
      term === undefined
        ? ABSENCE * Math.log(1 - FROM_STORY)
        : sharedEvidence(term) + pairEvidence(token, tokens, target)
  }
  return evidence
}

function sharedEvidence({ weight, count, inTitle }: StoryTerm): number {
  const chance = Math.exp(-weight)
  const ratio = Math.log((FROM_STORY + (1 - FROM_STORY) * chance) / chance)
  return ratio * (1 + PER_RETURN * Math.log(count)) * (inTitle ? IN_TITLE : 1)
}

function pairEvidence(token: Token, tokens: readonly Token[], target: PreparedText): number {
  return target.copies.pairAt(tokens[token.index - 1], token) < 0 ? 0 : SIDE_BY_SIDE
}
