import { WordClasses } from '../../formulas/word-classes.js'
import type { Reading } from '../../reading.js'
import { Marks } from '../../text/marks.js'
import type { Token, TokenKind } from '../../text/token.js'
import { lexicon, type Part } from './lexicon.js'
import { type Mood, moodAt } from './mood.js'

/** A stretch of tokens, both ends inclusive. */
export type Found = readonly [first: number, last: number]

const classes = new WordClasses(lexicon, ['subscribe', 'channel', 'audience', 'lure'])
/** Maximum number of tokens shown before an address: a sentence may never end. */
const LONGEST_PLACE = 40

/** Kinds of tokens that can say how to reach somebody. */
const SIGNS: ReadonlySet<TokenKind> = new Set(['number', 'email', 'mention'])

const NONE: ReadonlySet<Part> = new Set()
const NOWHERE: readonly number[] = []

/** Tokens that answer the story or the parent: they are about it, whatever else they could be. */
const tied = new Marks()

/** What solicitation is judged by. */
export type Evidence = Pick<Reading, 'comment' | 'storyTies' | 'parentTies' | 'ties' | 'remainder'>

/** Surprise, in nats, from which a tie to the story shows what a comment is about. */
export const WEAK_TIE = 3
export const STRONG_TIE = 6
/** Number of own words within which little else is said, and a begging letter fits. */
export const BRIEF = 20
export const LETTER = 45

/** A comment's tokens, each with the roles that it can have in a solicitation. */
export class Scan {
  readonly tokens: readonly Token[]
  /** Whether any token could belong to a solicitation; in one comment of ten none could. */
  readonly isSuspect: boolean
  readonly #parts: ReadonlySet<Part>[] = []
  readonly #indices = new Map<Part, number[]>()
  readonly #links: number[] = []
  readonly #signs: number[] = []
  readonly #marks: number[] = []
  readonly #moods = new Map<number, Mood>()
  #isUnmarked: boolean | undefined
  readonly #evidence: Evidence
  readonly #known = new Map<(scan: Scan) => unknown, unknown>()

  constructor(evidence: Evidence) {
    this.#evidence = evidence
    this.tokens = evidence.comment.tokens
    for (const token of this.tokens) {
      const { index, kind, lexeme, quoted, code } = token
      const parts = quoted || code || kind === 'url' ? NONE : classes.of(lexeme)
      this.#parts.push(parts)
      if (parts.size > 0) this.#note(parts, index)
      if (!quoted) this.#noteSign(token)
    }
    this.isSuspect = this.#indices.size > 0 || this.#links.length > 0
    tied.clear()
    for (const { comment: span } of evidence.ties) tied.addSpan(span)
  }

  #noteSign({ index, kind, value, code }: Token): void {
    if (kind === 'url') this.#links.push(index)
    else if (SIGNS.has(kind)) {
      if (!code) this.#signs.push(index)
    } else if (value === '?') this.#marks.push(index)
  }

  #note(parts: ReadonlySet<Part>, index: number): void {
    for (const part of parts) {
      const indices = this.#indices.get(part)
      if (indices === undefined) this.#indices.set(part, [index])
      else indices.push(index)
    }
  }

  get text(): string {
    return this.#evidence.comment.text
  }

  /** The first token of each sentence. */
  get sentences(): readonly { readonly from: number }[] {
    return this.#evidence.comment.sentences
  }

  /** The text of a stretch, as written. */
  textOf([first, last]: Found): string {
    return this.text.slice(this.tokens[first]?.start, this.tokens[last]?.end)
  }

  /** Whether no tie of the comment weighs as much as `tie`, and it has at most `words` words of its own. */
  isAstray(tie: number, words = Infinity): boolean {
    const { ties, remainder } = this.#evidence
    return remainder.words <= words && !ties.some(({ weight }) => weight >= tie)
  }

  /** Whether the comment answers the story's text, not only its title, or the parent. */
  get isAnswering(): boolean {
    const { storyTies, parentTies } = this.#evidence
    const ofText = storyTies.filter(({ part }) => part === 'text')
    return [...ofText, ...parentTies].some(({ weight }) => weight >= STRONG_TIE)
  }

  /** Number of the writer's own words in the comment. */
  get ownWords(): number {
    return this.#evidence.remainder.words
  }

  /** Whether the comment has no mark that ends a sentence or a clause. */
  get isUnmarked(): boolean {
    this.#isUnmarked ??= !this.tokens.some(({ value }) => /^[.,;:!?…]$/.test(value))
    return this.#isUnmarked
  }

  /** Runs a finder once a comment, and keeps its result for every caller. */
  once<T>(find: (scan: Scan) => T): T {
    const known = this.#known.get(find) as T | undefined
    if (known !== undefined) return known
    const found = find(this)
    this.#known.set(find, found)
    return found
  }

  is(i: number, ...parts: Part[]): boolean {
    const found = this.#parts[i]
    return found !== undefined && found.size > 0 && parts.some((part) => found.has(part))
  }

  /** Whether any token has one of the roles. */
  has(...parts: Part[]): boolean {
    return this.hasAny(parts)
  }

  hasAny(parts: readonly Part[]): boolean {
    for (const part of parts) if (this.#indices.has(part)) return true
    return false
  }

  /** Like `is`, for words that the story does not mention. */
  isNews(i: number, ...parts: Part[]): boolean {
    return this.is(i, ...parts) && !tied.has(i)
  }

  /** Whether the story or the parent mentions a word. */
  isKnown(i: number): boolean {
    return tied.has(i)
  }

  word(i: number): string {
    return this.tokens[i]?.lexeme.normal ?? ''
  }

  /** Indices of tokens that have one of the roles. */
  all(first: Part, ...others: Part[]): readonly number[] {
    let found = this.#indices.get(first) ?? NOWHERE
    for (const part of others) {
      const indices = this.#indices.get(part) ?? NOWHERE
      if (found.length === 0) found = indices
      else if (indices.length > 0) {
        found = merged(found, indices)
      }
    }
    return found
  }

  /** Indices of the writer's own addresses. */
  links(): readonly number[] {
    return this.#links
  }

  /** Indices of numbers, e-mail addresses and handles. */
  signs(): readonly number[] {
    return this.#signs
  }

  /** Indices of question marks. */
  marks(): readonly number[] {
    return this.#marks
  }

  /** The nearest index after `from` that passes a test, in the same sentence; -1 for none. */
  after(from: number, within: number, test: (i: number) => boolean): number {
    for (let i = from + 1; i <= from + within && this.#isTogether(from, i); i += 1) {
      if (test(i)) return i
    }
    return -1
  }

  /** Like `after`, but before `from`. */
  before(from: number, within: number, test: (i: number) => boolean): number {
    for (let i = from - 1; i >= from - within && this.#isTogether(from, i); i -= 1) {
      if (test(i)) return i
    }
    return -1
  }

  /** Like `before`, but in any sentence. */
  anyBefore(from: number, within: number, test: (i: number) => boolean): number {
    for (let i = from - 1; i >= Math.max(0, from - within); i -= 1) if (test(i)) return i
    return -1
  }

  /** The start of a token's sentence, or of enough words before it to show what it is about. */
  startOf(i: number): number {
    let from = i
    while (from > 0 && i - from < LONGEST_PLACE && this.#isTogether(i, from - 1)) from -= 1
    return from
  }

  #isTogether(a: number, b: number): boolean {
    return this.tokens[a]?.sentence === this.tokens[b]?.sentence
  }

  /** Whether a token before another is a word of the same sentence. */
  isWordBefore(i: number, before: number): boolean {
    const token = this.tokens[before]
    return token?.kind === 'word' && this.#isTogether(i, before)
  }

  /** Whether a quotation mark at a token opens reported speech: he says "follow me". */
  isReported(mark: number): boolean {
    return /^["“]$/.test(this.tokens[mark]?.value ?? '') && this.isWordBefore(mark, mark - 1)
  }

  /** Whether a verb asks something of the reader, rather than reports what somebody does. */
  asks(i: number): boolean {
    return this.#moodOf(i) === 'asks'
  }

  /** Whether a verb reports: "I check", "to check", "have checked", "they will check". */
  tells(i: number): boolean {
    return this.#moodOf(i) === 'tells'
  }

  /** Kept, since several finders ask about the same verbs. */
  #moodOf(i: number): Mood {
    const known = this.#moods.get(i)
    if (known !== undefined) return known
    const mood = moodAt(this, i)
    this.#moods.set(i, mood)
    return mood
  }
}

/** Merges two ascending rows of numbers, each number once. */
function merged(a: readonly number[], b: readonly number[]): number[] {
  const all: number[] = []
  for (let i = 0, k = 0; i < a.length || k < b.length; ) {
    const ofA = i < a.length ? (a[i] as number) : Number.MAX_SAFE_INTEGER
    const ofB = k < b.length ? (b[k] as number) : Number.MAX_SAFE_INTEGER
    all.push(Math.min(ofA, ofB))
    if (ofA <= ofB) i += 1
    if (ofB <= ofA) k += 1
  }
  return all
}
