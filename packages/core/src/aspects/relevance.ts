import { Role } from '../reading.js'
import { WEIGHT_OF_ABSENT } from '../story/likelihood.js'
import type { PreparedText } from '../story/prepare.js'
import { directionOf } from '../story/sense.js'
import type { StoryTerm } from '../story/terms.js'
import { Marks } from '../text/marks.js'
import type { ParsedText } from '../text/parse.js'
import { isContent, type Lexeme, type Token } from '../text/token.js'
import type { Ownership } from './ownership.js'

/**
 * What a word that the story lacks counts against it, beyond its likelihood. By hand: 1 is better for
 * short stories and 1.5 for long ones, by 0.005 in the AUC of `qa-2016` and `blog`.
 */
const ABSENCE = 1.25
/**
 * How much more a name tells than another word as rare, and the nats that one word earns at most:
 * what no other text holds may be a slip or a signature. By hand: from 1.1 to 1.3 and from 5 to 8
 * alike, 0.002 more of the comments of `blog` have their own story first of ten than without them.
 */
const NAME = 1.2
const MOST_OF_ANY = 8
/** What a quotation earns at most, for each nat that is said about it. By hand. */
const QUOTATION = 0.1
/** Nats that naming the story's subject earns at most: it is not yet saying something. By hand. */
const SUBJECT = 1.8
/**
 * Nats that one word earns what is said at most, so that no single word decides. By hand: between 2
 * and 3 the partial rank correlation with `adds` is highest, and rises by less than 0.01.
 */
const MOST_OF_ONE = 2.5
/** Nats for two words that stand side by side in the story too. By hand. */
const SIDE_BY_SIDE = 1.5

/**
 * Nats for each unit of nearness in meaning beyond what chance gives, and the words of a comment at
 * which half of it is believed. By hand: on `blog` and `qa-2016` alike, 4 to 9 nats and 0.1 to 0.3
 * give figures within 0.01 of one another.
 */
const PER_NEARNESS = 6
const NEARNESS_BY_CHANCE = 0.2
const HALF_BELIEVED = 3

/** Nats of evidence at which relevance is one half, and the spread around it. */
const MIDDLE = 3
const SPREAD = 2

const counted = new Marks()

/** How strongly a comment is tied to what it answers, 0 to 1. */
export interface Relevance {
  /** By all its words but formulas. */
  readonly relevance: number
  /**
   * By what is said alone: words that are copied, repeated or strung together earn nothing, a
   * quotation or the naming of the subject a little.
   */
  readonly ownRelevance: number
}

/**
 * Measures how strongly the comment is tied to what it answers; null when it answers nothing.
 *
 * The evidence is a log likelihood ratio in nats: how much likelier these words are from somebody
 * who answers this text than from somebody who answers another. A shared word counts by its
 * surprise, so what any text holds counts next to nothing; a word that is missing counts a little
 * against (story/likelihood.ts). Of several texts (story and parent) the one that is answered best
 * counts.
 */
export function measureRelevance(
  comment: ParsedText,
  own: Ownership,
  answered: readonly PreparedText[],
): Relevance | null {
  if (answered.length === 0) return null
  const evidence = answered.map((target) => evidenceFor(comment, own, target))
  return {
    relevance: squash(Math.max(...evidence.map(({ all }) => all))),
    ownRelevance: squash(Math.max(...evidence.map(({ said }) => said))),
  }
}

function squash(evidence: number): number {
  const x = (evidence - MIDDLE) / SPREAD
  // Unlike the logistic curve this one never reaches 1 in floating point, so ranks are kept.
  return 0.5 * (1 + x / (2 + Math.abs(x)))
}

function evidenceFor(
  { tokens }: ParsedText,
  own: Ownership,
  target: PreparedText,
): { all: number; said: number } {
  const words = ownContent(tokens, own.roles)
  // What names the subject means what the story means, and is not yet saying something.
  const beyond = words.filter((lexeme) => !target.terms.of(lexeme)?.inTitle)
  let all = meaningEvidence(words, target)
  let said = beyond.length === words.length ? all : meaningEvidence(beyond, target)
  let [subject, quoted] = [0, 0]
  counted.clear()
  for (const token of tokens) {
    const role = own.roles[token.index]
    if (!isContent(token) || role === Role.formula) continue
    if (!counted.add(token.lexeme.stemId)) continue
    const share = own.shares[token.index] as number
    const term = target.terms.of(token.lexeme)
    if (term === undefined) {
      all += ABSENCE * WEIGHT_OF_ABSENT
      said += ABSENCE * WEIGHT_OF_ABSENT
      continue
    }
    const weight = weightOf(term) + pairEvidence(token, tokens, target)
    all += weight
    if (role === Role.quoted) quoted += weight
    else if (term.inTitle) subject += share * weight
    else said += share * Math.min(weight, MOST_OF_ONE)
  }
  said += Math.min(subject, SUBJECT)
  return { all, said: said + Math.min(quoted, QUOTATION * Math.max(0, said)) }
}

function weightOf({ weight, isName }: StoryTerm): number {
  return Math.min(isName ? NAME * weight : weight, MOST_OF_ANY)
}

function pairEvidence(token: Token, tokens: readonly Token[], target: PreparedText): number {
  return target.copies.pairAt(tokens[token.index - 1], token) < 0 ? 0 : SIDE_BY_SIDE
}

function ownContent(tokens: readonly Token[], roles: readonly Role[]): Lexeme[] {
  const words: Lexeme[] = []
  for (const token of tokens) {
    if (roles[token.index] === Role.own && isContent(token)) words.push(token.lexeme)
  }
  return words
}

/** Words that differ and mean the same: "the subscription costs too much" under a story on fees. */
function meaningEvidence(words: readonly Lexeme[], { sense }: PreparedText): number {
  if (sense === null) return 0
  const direction = directionOf(words, sense.vectors)
  if (direction === null) return 0
  const belief = direction.words / (direction.words + HALF_BELIEVED)
  return PER_NEARNESS * (sense.nearness(direction) - NEARNESS_BY_CHANCE) * belief
}
