import { type Formula, isCommonplace } from '../formulas/index.js'
import { Role } from '../reading.js'
import type { Tie } from '../story/ties.js'
import { FirstPlaces, hashOfRun } from '../text/hash.js'
import { Marks } from '../text/marks.js'
import type { ParsedText } from '../text/parse.js'
import { isContent, isWord, type Span, type Token } from '../text/token.js'
import { sharesOfJoined } from './joined.js'
import { markLists } from './lists/index.js'
import { MEANT } from './meant.js'
import { afterOpenings } from './openings.js'
import { fading, Ownership } from './ownership.js'

/** Tokens that make a repetition rather than a turn of phrase. */
const SHORTEST_REPETITION = 4

/**
 * Determines whether each token is the writer's own, and how far.
 *
 * @param isAsked Whether the story asks its readers for something.
 */
export function assignRoles(
  comment: ParsedText,
  formulas: readonly Formula[],
  ties: readonly Tie[],
  isAsked: boolean,
): Ownership {
  const own = new Ownership(sharesOfJoined(comment.tokens))
  markTied(ties)
  markQuotations(comment, ties, own)
  const meant = placesMeant(comment.tokens, ties)
  const marked = placesBetweenMarks(comment.tokens, ties)
  for (const formula of formulas) {
    const isAnswer = isAsked && judgesByName(comment.tokens, formula)
    if (!isAnswer && !isAmong(marked, formula)) giveAround(meant, formula, own)
  }
  spreadFormulas(comment, formulas, own)
  markCopies(ties, own)
  markRepetitions(comment, own)
  markLists(comment, formulas, ties, tied, own)
  if (isAsked) markThanks(comment.tokens, formulas, own)
  return own
}

/** Share that a comment keeps which opens with thanks where somebody asks. Set by hand. */
const THANKED = 0.5
/** Tokens that may come before the thanks: a name and a comma. */
const OPENING = 2

/**
 * Weakens a comment that opens with thanks under a question: its writer has received an answer rather than brings one.
 */
function markThanks(
  { length }: readonly Token[],
  formulas: readonly Formula[],
  own: Ownership,
): void {
  const thanksFirst = formulas.some(({ kind, from }) => kind === 'thanks' && from <= OPENING)
  if (thanksFirst) own.weaken(0, length, THANKED)
}

/**
 * Marks quotations: what is both between quotation marks and in the story. Quoted words that are in neither story nor
 * parent were chosen by the writer, whoever said them first.
 */
function markQuotations({ tokens }: ParsedText, ties: readonly Tie[], own: Ownership): void {
  for (const { kind, comment } of ties) {
    if (kind !== 'quote') continue
    for (let i = comment.from; i < comment.to; i += 1) {
      if (tokens[i]?.quoted) own.give(i, i + 1, Role.quoted)
    }
  }
}

/**
 * Places of phrases of the story between quotation marks. Two words between marks may be a term or a joke; if they
 * stand side by side in the story, they are no formula.
 */
function placesBetweenMarks(tokens: readonly Token[], ties: readonly Tie[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (const { kind, comment } of ties) {
    const { from, to } = comment
    if (kind !== 'phrase' || tokens[from - 1]?.value !== '"' || tokens[to]?.value !== '"') continue
    for (let at = from; at < to; at += 1) places.add(at)
  }
  return places
}

function isAmong(places: ReadonlySet<number>, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) if (!places.has(at)) return false
  return true
}

/** Length of a copy, in tokens, up to which it may be chance, and from which it can't be. Set by hand. */
const COPY = { text: { none: 4, all: 8 }, title: { none: 2, all: 6 } } as const

function markCopies(ties: readonly Tie[], own: Ownership): void {
  for (const {
    kind,
    comment: { from, to },
    part,
  } of ties) {
    if (kind !== 'quote') continue
    const { none, all } = COPY[part]
    own.give(from, to, part === 'title' ? Role.named : Role.copied, fading(to - from, none, all))
  }
}

/** Whether a formula is a verdict on a name: "The Harbour Grill is the best" answers a question. */
function judgesByName(tokens: readonly Token[], { kind, from }: Formula): boolean {
  const name = tokens[from - 1]
  const isVerdict = kind === 'praise' || kind === 'blame'
  return isVerdict && name?.pos === 'PROPN' && tokens[from]?.pos === 'AUX'
}

/** How far a word of the story in a formula counts as the writer's own. Set by hand. */
const NAMED = 0.5

/**
 * Places of words that are in the story, but not in its title, and that formulas are not made of: "jitter" in "thanks
 * for the jitter". Words that stand side by side in the story may be any: "the ugly hat made me laugh".
 */
function placesMeant(tokens: readonly Token[], ties: readonly Tie[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (const { kind, part, weight, comment } of ties) {
    if (part === 'title' || kind === 'quote' || kind === 'meaning' || weight < MEANT) continue
    for (let at = comment.from; at < comment.to; at += 1) {
      if (kind === 'phrase' || !isCommonplace(tokens[at] as Token)) places.add(at)
    }
  }
  return places
}

/**
 * Gives a formula's tokens away, except words that name something of the story: these tell what the formula is about.
 */
function giveAround(meant: ReadonlySet<number>, { from, to }: Formula, own: Ownership): void {
  for (let at = from; at < to; at += 1) {
    if (meant.has(at)) own.give(at, at + 1, Role.named, NAMED)
    else own.give(at, at + 1, Role.formula)
  }
}

/** Surprise, in nats, up to which a word that is neither a name nor a number adds nothing to a formula. */
const COMMON = 10
/** Excess of own words over those in formulas from which what stands beside them counts in full. Set by hand. */
const BESIDE = 3
/** How many own words one telling word counts as. Set by hand. */
const TELLING = 2

/** Treats a sentence as a formula if half of it is one and the other half says nothing. */
function spreadFormulas(comment: ParsedText, formulas: readonly Formula[], own: Ownership): void {
  const { tokens, sentences } = comment
  const beyondOpenings = afterOpenings(comment, formulas)
  for (let at = 0; at < sentences.length; at += 1) {
    const beyondOpening = beyondOpenings[at] as Span
    const { from, to } = tellsDeed(tokens, beyondOpening, own)
      ? beyondOpening
      : (sentences[at] as Span)
    const { words, left, telling } = countOwn(tokens, { from, to }, own)
    if (left > 0 && left === words) continue
    const beyond = left - (words - left)
    if (beyond <= 0 && telling === 0) own.give(from, to, Role.formula)
    else weakenRest(tokens, { from, to }, 1 - fading(beyond + TELLING * telling, 0, BESIDE), own)
  }
}

/** Whether a clause has a verb of its own: "Thanks, added a carrot" is more than thanks after the comma. */
function tellsDeed(tokens: readonly Token[], { from, to }: Span, own: Ownership): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token
    if (token.pos === 'VERB' && own.isOwn(at) && !isCommonplace(token)) return true
  }
  return false
}

/** Counts the words of a sentence, those left beside formulas, and the telling tokens among them. */
function countOwn(tokens: readonly Token[], { from, to }: Span, own: Ownership) {
  const count = { words: 0, left: 0, telling: 0 }
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token
    const isWord = token.kind === 'word'
    if (isWord) count.words += 1
    if (!own.isOwn(at)) continue
    if (isWord) count.left += 1
    if (isTelling(token)) count.telling += 1
  }
  return count
}

function weakenRest(
  tokens: readonly Token[],
  { from, to }: Span,
  share: number,
  own: Ownership,
): void {
  for (let at = from; at < to; at += 1) {
    if (!isTelling(tokens[at] as Token)) own.weaken(at, at + 1, share)
  }
}

function isTelling(token: Token): boolean {
  if (token.kind === 'number' || token.kind === 'url' || token.value === '?') return true
  return isContent(token) && (tied.has(token.index) || token.lexeme.rarity > COMMON)
}

/** Tokens that are part of a tie. */
const tied = new Marks()

function markTied(ties: readonly Tie[]): void {
  tied.clear()
  for (const { comment } of ties) tied.addSpan(comment)
}

const runs = new FirstPlaces()

/** Marks runs of words that stood in the comment before: they add nothing the second time. */
function markRepetitions({ tokens }: ParsedText, own: Ownership): void {
  // Taking up what was quoted is not a repetition.
  const words = tokens.filter((token) => isWord(token) && own.roles[token.index] !== Role.quoted)
  runs.reset(words.length)
  for (let i = 0; i + SHORTEST_REPETITION <= words.length; i += 1) {
    const before = runs.firstOrAdd(hashOfRun(words, i, SHORTEST_REPETITION), i)
    if (before >= 0 && i - before >= SHORTEST_REPETITION && isSameRun(words, before, i)) {
      for (let k = i; k < i + SHORTEST_REPETITION; k += 1) {
        const { index } = words[k] as Token
        own.repeat(index)
      }
    }
  }
}

function isSameRun(words: readonly Token[], a: number, b: number): boolean {
  for (let k = 0; k < SHORTEST_REPETITION; k += 1) {
    if (words[a + k]?.lexeme !== words[b + k]?.lexeme) return false
  }
  return true
}
