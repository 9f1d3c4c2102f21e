import { isCommonplace, praiseOf } from '../../formulas/index.js'
import { WordClasses } from '../../formulas/word-classes.js'
import { type FoundContribution, Role } from '../../reading.js'
import type { PreparedText } from '../../story/prepare.js'
import type { Tie } from '../../story/ties.js'
import { Marks } from '../../text/marks.js'
import type { ParsedText } from '../../text/parse.js'
import { isContent, isName, type Span, type Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import { OWN, WRITER } from '../../text/words/pronouns.js'
import { fading, type Ownership } from '../ownership.js'
import { lexicon } from './lexicon.js'

const classes = new WordClasses(lexicon)
/** Words that set a sentence against what it answers, or ask something of it. */
const AGAINST = WordSet.of(
  "not n't never no none nothing nobody neither nor but though although however instead rather except unless yet still actually wrong too worse better than if would 'd should could hope wish maybe perhaps please pls plz why ?",
)
/**
 * Words that open a question before a verb, even without a mark: "which are"; or a condition: "when you get the
 * answer".
 */
const ASKING = WordSet.of('which where when who whose how what')
const FOR = WordSet.of('for help helps')
const AUDIENCE = WordSet.of(
  'anyone everyone everybody anybody those all many people others readers',
)

/**
 * Number of words of what is answered up to which praise may rest on one of them, and from which it is padded with
 * them. Set by hand.
 */
const NAMED = { none: 2, all: 3 } as const
/**
 * Extra words counted where only the subject is named: in "a part of it", the title's words are not meant. Set by hand.
 */
const SUBJECT_ONLY = 2
/**
 * News for each named word up to which there is practically none, and from which praise stands beside a point. Set by
 * hand.
 */
const NEWS = { none: 0.25, all: 0.8 } as const
/**
 * News of a stand, a number or a name, and the least news of a verb; other words count by how concrete they are. Set by
 * hand.
 */
const EXACT = 2
const DEED = 0.4
/** Tokens after "I" and "my" in which the action or possession is named. Set by hand. */
const REACH = 3

/** Tokens that are also in what is answered. */
const tied = new Marks()
/** Those of them that are also in its title, and those beside them. */
const ofSubject = new Marks()
/** Sentences that contribute more than facts. */
const contributing = new Marks()

/** What a sentence says, in words. */
interface Said {
  /** Words of what is answered, and how many of those name its subject. */
  named: number
  subject: number
  /** What is neither named nor praise. */
  news: number
}

/**
 * How far a comment only praises by naming what it answers, 0 to 1: "the pump, the tank and the crayon line beautifully
 * illustrate how ideas bring people together". The names tie it to the story, but it says, asks and tells nothing about
 * them. The words of such sentences count less from then on.
 */
export function findFiller(
  comment: ParsedText,
  story: PreparedText | null,
  ties: readonly Tie[],
  contributions: readonly FoundContribution[],
  own: Ownership,
): number {
  if (ties.length === 0 || comment.tokens.some(({ kind }) => kind === 'url')) return 0
  markTied(ties)
  // Most comments praise nothing, and most that do say enough beside it: neither need a full reading.
  const praises = comment.sentences.map((sentence) => praisesIn(comment.tokens, sentence, own))
  const found = praises.reduce((all, kinds) => all | kinds, 0)
  // "The move was smart" judges the events of the story; it does not praise the writing.
  const isAnyOf = [KINDS.praise, OPINION, LISTING].some((kinds) => (found & kinds) === kinds)
  if (!isAnyOf) return 0
  markSubject(comment, story, ties)
  markContributing(comment, contributions)
  const saidAt = (at: number) => saidIn(comment.tokens, comment.sentences[at] as Span, own)
  const praised = praises.map((kinds, at) => ((kinds & ~KINDS.formula) === 0 ? null : saidAt(at)))
  const praising = praised.map((said) => (said === null ? 0 : sharePraising(said)))
  const padding = praised.reduce(
    (most, said, at) => most + (said?.named ?? 0) * (praising[at] as number),
    0,
  )
  if (padding === 0) return 0
  const said = praised.map((one, at) => one ?? saidAt(at))
  const total = (of: 'named' | 'subject' | 'news') => said.reduce((sum, one) => sum + one[of], 0)
  const named = total('named')
  const bySubject = total('subject') === named ? SUBJECT_ONLY : 0
  const enough = 1 - fading(padding + bySubject, NAMED.none, NAMED.all)
  if (enough === 0) return 0
  comment.sentences.forEach(({ from, to }, at) => {
    // The score grows with the root of what is said, so the share is squared.
    own.weaken(from, to, (1 - enough * (praising[at] as number)) ** 2)
  })
  return (enough * padding) / (named + total('news'))
}

function markTied(ties: readonly Tie[]): void {
  tied.clear()
  for (const { kind, comment } of ties) if (kind !== 'meaning') tied.addSpan(comment)
}

function markSubject(
  { tokens }: ParsedText,
  story: PreparedText | null,
  ties: readonly Tie[],
): void {
  ofSubject.clear()
  for (const { kind, comment } of ties) {
    if (kind === 'meaning') continue
    const words = tokens.slice(comment.from, comment.to)
    const isOfSubject = words.some(({ lexeme }) => story?.terms.of(lexeme)?.inTitle === true)
    if (isOfSubject) ofSubject.addSpan(comment)
  }
}

function markContributing(
  { tokens }: ParsedText,
  contributions: readonly FoundContribution[],
): void {
  contributing.clear()
  for (const { kind, from } of contributions) {
    if (kind !== 'fact') contributing.add((tokens[from] as Token).sentence)
  }
}

/** How far a sentence that praises does nothing else, 0 to 1. */
function sharePraising({ named, news }: Said): number {
  return fading(news / Math.max(named, 1), NEWS.none, NEWS.all)
}

function saidIn(tokens: readonly Token[], { from, to }: Span, own: Ownership): Said {
  const isContributing = contributing.has((tokens[from] as Token).sentence)
  const news = isContributing || opensPoint(tokens, from) ? EXACT : 0
  const said: Said = { named: 0, subject: 0, news }
  // An audience, as in "for anyone who keeps bees", is no news; it ends the sentence.
  let isAudience = false
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token
    isAudience ||= opensAudience(tokens, at)
    if (isNamed(token)) {
      said.named += 1
      if (ofSubject.has(token.index)) said.subject += 1
    } else if (!isAudience && kindOf(token) === null) said.news += newsIn(token, own)
    if (takesStand(tokens, at)) said.news += EXACT
  }
  return said
}

/** Kinds of words, as bits: praise of a text, a verdict on anything, a text or a part of it, a list, a formula. */
const KINDS = { praise: 1, verdict: 2, text: 4, list: 8, formula: 16 } as const
const OPINION = KINDS.verdict | KINDS.text
/** A list with a formula says as little as praise: "Fins, nets, ropes: so much to think about!" */
const LISTING = KINDS.list | KINDS.formula

/** The kinds of words in a sentence, as bits. */
function praisesIn(tokens: readonly Token[], { from, to }: Span, { roles }: Ownership): number {
  let found = 0
  let listed = 0
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token
    const kind = kindOf(token)
    if (kind !== null) found |= KINDS[kind]
    else if (roles[at] === Role.formula) found |= KINDS.formula
    else if (roles[at] === Role.listed && isContent(token)) listed += tied.has(at) ? 1 : -1
  }
  return listed > 0 ? found | KINDS.list : found
}

function kindOf(token: Token): ReturnType<typeof praiseOf> {
  if (token.kind !== 'word' || tied.has(token.index)) return null
  const its = classes.of(token.lexeme)
  if (its.has('effect') || its.has('virtue')) return 'praise'
  return its.has('part') ? 'text' : praiseOf(token)
}

function isNamed(token: Token): boolean {
  return tied.has(token.index) && isContent(token) && !isCommonplace(token)
}

function newsIn(token: Token, own: Ownership): number {
  const { kind, pos, lexeme, index } = token
  if (token.quoted) return EXACT
  if (own.roles[index] !== Role.own || !isContent(token) || isCommonplace(token)) return 0
  if (kind === 'number' || isName(token)) return EXACT
  if (classes.has(lexeme, 'received')) return 0
  return Math.max(pos === 'VERB' ? DEED : 0, lexeme.concreteness)
}

const CONDITION = WordSet.of('when')
const INFERENCE = WordSet.of('that')

/** Whether a sentence opens as a question, a condition or an inference: "that explains the signs". */
function opensPoint(tokens: readonly Token[], from: number): boolean {
  const { lexeme } = tokens[from] as Token
  const next = tokens[from + 1]?.pos
  if (CONDITION.has(lexeme)) return true
  return ASKING.has(lexeme) ? next === 'AUX' : INFERENCE.has(lexeme) && next === 'VERB'
}

/** Whether an audience is named at a token: "for anyone in the field", "help so many dog owners". */
function opensAudience(tokens: readonly Token[], at: number): boolean {
  if (!AUDIENCE.has((tokens[at] as Token).lexeme)) return false
  return tokens.slice(Math.max(0, at - 2), at).some(({ lexeme }) => FOR.has(lexeme))
}

/**
 * Whether the writer denies, doubts, asks, or speaks of their own actions or things: "our tank", but not "touched my
 * heart".
 */
function takesStand(tokens: readonly Token[], at: number): boolean {
  const { lexeme } = tokens[at] as Token
  if (AGAINST.has(lexeme)) return true
  if (OWN.has(lexeme)) return !isFollowedBy(tokens, at, 'felt')
  return WRITER.has(lexeme) && !isFollowedBy(tokens, at, 'received')
}

function isFollowedBy(tokens: readonly Token[], at: number, name: 'felt' | 'received'): boolean {
  return tokens.slice(at + 1, at + 1 + REACH).some(({ lexeme }) => classes.has(lexeme, name))
}
