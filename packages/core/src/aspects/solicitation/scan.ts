import { WordClasses } from '../../formulas/word-classes.js'
import type { Reading } from '../../reading.js'
import { Marks } from '../../text/marks.js'
import type { Token, TokenKind } from '../../text/token.js'
import { lexicon, type Part } from './lexicon.js'
import { type Mood, moodAt } from './mood.js'

/** A stretch of tokens, both ends inclusive. */
export type Found = readonly [first: number, last: number]

const classes = new WordClasses(lexicon, ['subscribe', 'channel', 'audience', 'lure'])
/** Tokens before an address that are shown with it: a sentence may never end. */
const LONGEST_PLACE = 40

/** What can say where somebody is to be reached. */
const SIGNS: ReadonlySet<TokenKind> = new Set(['number', 'email', 'mention'])

const NONE: ReadonlySet<Part> = new Set()
const NOWHERE: readonly number[] = []

/** Tokens that answer the story or the parent: they are about it, whatever else they could be. */
const tied = new Marks()

/** What solicitation is told by. */
export type Evidence = Pick<Reading, 'comment' | 'storyTies' | 'parentTies' | 'ties' | 'remainder'>

/** Surprise in nats of a tie to the story that shows what a comment is about. */
export const WEAK_TIE = 3
export const STRONG_TIE = 6
/** Own words in which little else is said, and in which a begging letter fits. */
export const BRIEF = 20
export const LETTER = 45

/** A comment's tokens, each with what it can be to a solicitation. */
export class Scan {
  readonly tokens: readonly Token[]
  /** Whether a token could belong to a solicitation; in one comment of ten none could. */
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

  /** As it is written. */
  textOf([first, last]: Found): string {
    return this.text.slice(this.tokens[first]?.start, this.tokens[last]?.end)
  }

  /** Whether the comment has no such tie to the story, and no more words of its own than that. */
  isAstray(tie: number, words = Infinity): boolean {
    const { ties, remainder } = this.#evidence
    return remainder.words <= words && !ties.some(({ weight }) => weight >= tie)
  }

  /** Whether the comment speaks to what a story says, beyond its title, or to what a parent says. */
  get isAnswering(): boolean {
    const { storyTies, parentTies } = this.#evidence
    const ofText = storyTies.filter(({ part }) => part === 'text')
    return [...ofText, ...parentTies].some(({ weight }) => weight >= STRONG_TIE)
  }

  /** Words of the writer's own in the comment. */
  get ownWords(): number {
    return this.#evidence.remainder.words
  }

  /** Whether the comment has no mark that ends a sentence or a clause. */
  get isUnmarked(): boolean {
    this.#isUnmarked ??= !this.tokens.some(({ value }) => /^[.,;:!?…]$/.test(value))
    return this.#isUnmarked
  }

  /** What is found in a comment, found once, whoever asks. */
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

  /** Whether any token has one of the parts. */
  has(...parts: Part[]): boolean {
    return this.hasAny(parts)
  }

  hasAny(parts: readonly Part[]): boolean {
    for (const part of parts) if (this.#indices.has(part)) return true
    return false
  }

  /** As `is`, for words that the story does not speak of. */
  isNews(i: number, ...parts: Part[]): boolean {
    return this.is(i, ...parts) && !tied.has(i)
  }

  /** Whether the story or the parent speaks of a word. */
  isKnown(i: number): boolean {
    return tied.has(i)
  }

  word(i: number): string {
    return this.tokens[i]?.lexeme.normal ?? ''
  }

  /** Indices at which tokens have one of the parts. */
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

  /** Indices of addresses that are the writer's. */
  links(): readonly number[] {
    return this.#links
  }

  /** Indices of numbers, of addresses for mail and of handles. */
  signs(): readonly number[] {
    return this.#signs
  }

  /** Indices of question marks. */
  marks(): readonly number[] {
    return this.#marks
  }

  /** The nearest index after one at which a test holds, in the same sentence; -1 for none. */
  after(from: number, within: number, test: (i: number) => boolean): number {
    for (let i = from + 1; i <= from + within && this.#isTogether(from, i); i += 1) {
      if (test(i)) return i
    }
    return -1
  }

  /** The same before. */
  before(from: number, within: number, test: (i: number) => boolean): number {
    for (let i = from - 1; i >= from - within && this.#isTogether(from, i); i -= 1) {
      if (test(i)) return i
    }
    return -1
  }

  /** As `before`, in whatever sentence. */
  anyBefore(from: number, within: number, test: (i: number) => boolean): number {
    for (let i = from - 1; i >= Math.max(0, from - within); i -= 1) if (test(i)) return i
    return -1
  }

  /** Where the sentence of a token begins, or words enough to see what it is about. */
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

  /** Whether a quotation mark that stands at a token opens what somebody else says: he says "follow me". */
  isReported(mark: number): boolean {
    return /^["“]$/.test(this.tokens[mark]?.value ?? '') && this.isWordBefore(mark, mark - 1)
  }

  /** Whether a verb asks something of the reader, rather than tells what somebody does. */
  asks(i: number): boolean {
    return this.#moodOf(i) === 'asks'
  }

  /** Whether it tells: "I check", "to check", "have checked", "they will check". */
  tells(i: number): boolean {
    return this.#moodOf(i) === 'tells'
  }

  /** Several finders ask it of the same verbs. */
  #moodOf(i: number): Mood {
    const known = this.#moods.get(i)
    if (known !== undefined) return known
    const mood = moodAt(this, i)
    this.#moods.set(i, mood)
    return mood
  }
}

/** The numbers of two rows in ascending order, each once. */
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
