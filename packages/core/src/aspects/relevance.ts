import { type Reading, Role } from '../reading.js'
import { WEIGHT_OF_ABSENT } from '../story/likelihood.js'
import type { PreparedText } from '../story/prepare.js'
import { directionOf } from '../story/sense.js'
import type { StoryTerm } from '../story/terms.js'
import { Marks } from '../text/marks.js'
import type { ParsedText } from '../text/parse.js'
import { isContent, type Lexeme, type Token } from '../text/token.js'
import { type BelongingEvidence, belongingOf } from './belonging.js'
import type { Ownership } from './ownership.js'

/**
 * Nats that a word missing from the story counts against it, beyond its likelihood. Set by hand: 1 is better for short
 * stories and 1.5 for long ones, by 0.005 in the AUC of `qa-2016` and `blog`.
 */
const ABSENCE = 1.25
/**
 * How much more a name tells than an equally rare word, and the most nats that one word can earn: a word that no other
 * text has may be a slip or a signature. Set by hand: at any value from 1.1 to 1.3 and from 5 to 8, 0.002 more of the
 * comments of `blog` rank their own story first of ten than without them.
 */
const NAME = 1.2
const MOST_OF_ANY = 8
/**
 * Nats that a quotation earns for each of the writer's own words that answer it, and at most: a line that is answered
 * is a tie, and one that is only pasted is not. Set by hand.
 */
const PER_ANSWERING_WORD = 0.15
const QUOTATION = 1
/** Nats that naming the story's subject earns at most: that alone does not say anything about it. Set by hand. */
const SUBJECT = 1.8
/**
 * Nats that one word can earn at most, so that no single word decides. Set by hand: between 2 and 3 the partial rank
 * correlation with `adds` is highest, and rises by less than 0.01.
 */
const MOST_OF_ONE = 2.5
/** Nats for two words that also stand side by side in the story. Set by hand. */
const SIDE_BY_SIDE = 1.5

/**
 * How much a word found in any text tells about where a comment belongs, relative to one that tells the subject of a
 * text, see topicality.ts. Set by hand: from 0 to 0.5, AUC moves by 0.003 at most on `blog` and on `qa-2016`.
 */
const OF_ANY = 0.25

/**
 * Nats for each unit of nearness in meaning beyond chance, and the number of words in a comment at which half of it is
 * believed. Set by hand: on both `blog` and `qa-2016`, 4 to 9 nats and 0.1 to 0.3 give figures within 0.01 of one
 * another.
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
  /** By all its words except formulas. */
  readonly relevance: number
  /**
   * By what is said alone: copied, repeated or strung-together words earn nothing; a quotation or the naming of the
   * subject earns a little.
   */
  readonly ownRelevance: number
  /** Nats by which the writer's own words belong here rather than under another text, see belonging.ts. */
  readonly belonging: number
}

/**
 * Measures how strongly the comment is tied to what it answers; null when it answers nothing.
 *
 * The evidence is a log likelihood ratio in nats: how much likelier these words are to come from somebody who answers
 * this text than from somebody who answers another. A shared word counts by its surprise, so words common to all texts
 * count next to nothing; a missing word counts a little against (story/likelihood.ts). Of several texts (story and
 * parent), the one that is answered best counts.
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
    belonging: Math.max(
      ...evidence.map(({ belonging }, i) => belongingOf(belonging, answered[i] as PreparedText)),
    ),
  }
}

/** Relevance where nothing ties a comment to what it answers and nothing speaks against a tie. */
export const UNTIED = squash(0)

function squash(evidence: number): number {
  const x = (evidence - MIDDLE) / SPREAD
  // Unlike the logistic curve, this one never reaches 1 in floating point, so ranks are kept.
  return 0.5 * (1 + x / (2 + Math.abs(x)))
}

/** Nats for one answered text, and the evidence for whether the comment belongs under it. */
export function evidenceFor(
  { tokens }: ParsedText,
  own: Pick<Reading, 'roles' | 'shares'>,
  target: PreparedText,
): { all: number; said: number; belonging: BelongingEvidence } {
  const words = ownContent(tokens, own.roles)
  // A word that names the subject means what the story means, and says nothing beyond it.
  const beyond = words.filter((lexeme) => !target.terms.of(lexeme)?.inTitle)
  const meant = meaningEvidence(words, target)
  const meantBeyond = beyond.length === words.length ? meant : meaningEvidence(beyond, target)
  const evidence = new Evidence(tokens, own, target)
  counted.clear()
  evidence.addOwn()
  // Words that are quoted and then taken up are the writer's, so they are counted first.
  evidence.addQuoted()
  return {
    all: meant + evidence.all,
    said: meantBeyond + evidence.said,
    belonging: { meant, common: evidence.common, foreign: evidence.foreign },
  }
}

/** What the words of a comment tell about where it belongs; each word counts once. */
class Evidence {
  /** Nats of all words. */
  all = 0
  /** Nats of those of the writer's own words that the text has, in its title or below. */
  common = 0
  /** Number of the writer's own words that the text lacks. */
  foreign = 0
  #said = 0
  #subject = 0
  #quoted = 0
  /** Words quoted, minus words copied: in a pasted text, quotations are also somebody else's. */
  #chosen = 0
  /** Number of the writer's own words. */
  #answering = 0

  constructor(
    readonly tokens: readonly Token[],
    readonly own: Pick<Reading, 'roles' | 'shares'>,
    readonly target: PreparedText,
  ) {}

  get said(): number {
    return this.#said + Math.min(this.#subject, SUBJECT) + this.#earned
  }

  addOwn(): void {
    for (const token of this.tokens) {
      const role = this.own.roles[token.index]
      if (role === Role.copied) this.#chosen -= 1
      if (role === Role.formula || role === Role.quoted || !isNew(token)) continue
      const share = this.own.shares[token.index] as number
      const term = this.target.terms.of(token.lexeme)
      this.#answering += share
      const meant = role === Role.own ? share : 0
      if (term === undefined) this.#addForeign(meant)
      else this.#addShared(term, share, meant, pairEvidence(token, this.tokens, this.target))
    }
  }

  addQuoted(): void {
    for (const token of this.tokens) {
      if (this.own.roles[token.index] !== Role.quoted) continue
      this.#chosen += 1
      if (!isNew(token)) continue
      const term = this.target.terms.of(token.lexeme)
      if (term === undefined) continue
      this.#quoted += weightOf(term) + pairEvidence(token, this.tokens, this.target)
    }
    this.all += this.#quoted
    this.common += this.#earned
  }

  /** Nats that quotations earn, depending on how much answers them. */
  get #earned(): number {
    if (this.#chosen <= 0) return 0
    return Math.min(this.#quoted, QUOTATION, PER_ANSWERING_WORD * this.#answering)
  }

  #addForeign(meant: number): void {
    const weight = ABSENCE * WEIGHT_OF_ABSENT
    this.all += weight
    this.#said += weight
    this.foreign += meant
  }

  #addShared(term: StoryTerm, share: number, meant: number, pair: number): void {
    const weight = weightOf(term) + pair
    this.all += weight
    this.common += meant * weight * toldBy(term)
    if (term.inTitle) this.#subject += share * weight
    else this.#said += share * Math.min(weight, MOST_OF_ONE)
  }
}

function isNew(token: Token): boolean {
  return isContent(token) && counted.add(token.lexeme.stemId)
}

function weightOf({ weight, isName }: StoryTerm): number {
  return Math.min(isName ? NAME * weight : weight, MOST_OF_ANY)
}

/** How far a shared word tells that two texts have the same subject. */
function toldBy({ first }: StoryTerm): number {
  return OF_ANY + (1 - OF_ANY) * first.lexeme.topicality
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

/** Evidence from different words with the same meaning: "the subscription costs too much" under a story on fees. */
function meaningEvidence(words: readonly Lexeme[], { sense }: PreparedText): number {
  if (sense === null) return 0
  const direction = directionOf(words, sense.vectors)
  if (direction === null) return 0
  const belief = direction.words / (direction.words + HALF_BELIEVED)
  return PER_NEARNESS * (sense.nearness(direction) - NEARNESS_BY_CHANCE) * belief
}
