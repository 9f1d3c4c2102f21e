import type { Place } from '../types.js'
import type { Form } from './forms.js'
import { guard } from './guard.js'
import { forgetLexemes, haveTooManyLexemes } from './lexemes.js'
import { Lines } from './lines.js'
import { findRegions, type Region } from './regions.js'
import { goesOn } from './stops.js'
import type { Span, Token } from './token.js'
import { type Columns, Reader } from './wink.js'

/** A text taken apart: a comment, a story's title or body, a parent. */
export class ParsedText {
  readonly #blocks: readonly Block[]
  #lines: Lines | undefined

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    /** Sentences that hold at least one token; none spans two paragraphs. */
    readonly sentences: readonly Span[],
    /** Stretches between blank lines. */
    readonly paragraphs: readonly Span[],
    blocks: readonly Block[],
  ) {
    this.#blocks = blocks
  }

  /** The characters between two offsets, as they stand. */
  slice(start: number, end: number): string {
    return this.text.slice(start, end)
  }

  place(start: number, end: number): Place {
    this.#lines ??= new Lines(this.text)
    return this.#lines.place(start, end)
  }

  /** The place of a stretch of tokens, which holds at least one. */
  placeOf(span: Span): Place {
    const { start, end } = this.reach(span)
    return this.place(start, end)
  }

  /** The offsets between which a stretch of tokens, which holds at least one, lies. */
  reach({ from, to }: Span): { start: number; end: number } {
    return { start: (this.tokens[from] as Token).start, end: (this.tokens[to - 1] as Token).end }
  }

  /** The token's base form by wink-nlp. Read on demand: it costs as much as all the rest. */
  lemmas(): string[] {
    const lemmas: string[] = []
    for (const { safe, columns } of this.#blocks) {
      const all = reader.lemmas(safe)
      columns.forms.forEach(({ type, value, halves }, i) => {
        if (halves !== null) lemmas.push('i', 'be')
        else if (type !== 'tabCRLF' && value !== '') lemmas.push(all[i] as string)
      })
    }
    return lemmas
  }
}

/** Some paragraphs that were read together, and where they begin in the safe text. */
interface Block {
  readonly start: number
  readonly safe: string
  readonly columns: Columns
}

/**
 * Texts are read block by block, a block being paragraphs of together at least this many
 * characters, so that a keystroke in a long comment costs about one block.
 */
const BLOCK_LENGTH = 1_000
/** Characters remembered, at some 4 bytes each: a comment of 20 kB that is being typed, and its story. */
const MOST_REMEMBERED = 100_000
/** Longer ones are one paragraph that is being written, or no comment; and each costs megabytes. */
const LONGEST_REMEMBERED = 10_000

/**
 * After this many word forms that wink-nlp did not know, a fresh instance (about 50 ms) takes over:
 * what it remembers of each (some 150 bytes) can be forgotten in no other way.
 */
const MOST_STRANGERS = 100_000

const reader = new Reader(MOST_STRANGERS)
const remembered = new Map<string, Columns>()
let rememberedLength = 0

/** Forgets what was read before, once it is much: between texts, so that in one a form is one object. */
export function tidy(): void {
  if (!haveTooManyLexemes()) return
  forgetLexemes()
  reader.forget()
  remembered.clear()
  rememberedLength = 0
}

/** Takes a text apart. Pure: the same text gives the same result whatever was read before. */
export function parse(text: string): ParsedText {
  tidy()
  const { safe, startOf, endOf } = guard(text)
  const regions = findRegions(text)
  const blocks = splitBlocks(safe)
  const builder = new Builder(text, safe, regions, startOf, endOf)
  for (const block of blocks) builder.add(block)
  return builder.finish(blocks)
}

function splitBlocks(safe: string): Block[] {
  if (safe.length <= BLOCK_LENGTH) return [{ start: 0, safe, columns: reader.read(safe) }]
  const blocks: Block[] = []
  const boundary = /\n[ \t]*\n\s*/g
  let start = 0
  while (start < safe.length) {
    boundary.lastIndex = start + BLOCK_LENGTH
    const found = boundary.exec(safe)
    const end = found === null ? safe.length : found.index + found[0].length
    const block = safe.slice(start, end)
    blocks.push({ start, safe: block, columns: readBlock(block) })
    start = end
  }
  return blocks
}

function readBlock(safe: string): Columns {
  const known = remembered.get(safe)
  if (known !== undefined) {
    remembered.delete(safe)
    remembered.set(safe, known)
    return known
  }
  const columns = reader.read(safe)
  if (safe.length > LONGEST_REMEMBERED) return columns
  remembered.set(safe, columns)
  rememberedLength += safe.length
  for (const oldest of remembered.keys()) {
    if (rememberedLength <= MOST_REMEMBERED) break
    remembered.delete(oldest)
    rememberedLength -= oldest.length
  }
  return columns
}

const BLANK = 32
/** VARIATION SELECTOR-16. */
const EMOJI_STYLE = 0xfe0f

/** Where a token begins: after the blanks as a rule, which takes less than to search for it. */
function placeOf(value: string, safe: string, from: number): number {
  let at = from
  while (safe.charCodeAt(at) === BLANK) at += 1
  for (let i = 0; i < value.length; i += 1) {
    if (safe.charCodeAt(at + i) !== value.charCodeAt(i)) return safe.indexOf(value, from)
  }
  return at
}

/** Fewest words between quotation marks that are somebody's speech rather than a term. */
const SHORTEST_QUOTATION = 3
const BULLET = /^[-*+•–]$/
const DASH = /^[-–—]+$/
const CAPITAL = /^\p{Lu}/u

class Builder {
  readonly #tokens: Token[] = []
  readonly #sentences: Span[] = []
  readonly #paragraphs: Span[] = []
  #sentenceFrom = 0
  #paragraphFrom = 0
  #openQuote = -1
  /** A quotation that the sentence opens with has ended, and nothing but a dash has come since. */
  #isAfterQuotation = false
  #region = 0
  /** Line breaks since the last token. */
  #newlines = 0
  #inBlockQuote = false

  constructor(
    readonly text: string,
    readonly safe: string,
    readonly regions: readonly Region[],
    readonly startOf: (offset: number) => number,
    readonly endOf: (offset: number) => number,
  ) {}

  add({ start, columns }: Block): void {
    const { forms, pos, ends } = columns
    let cursor = start
    let sentence = 0
    this.#newlines = 0
    for (let i = 0; i < forms.length; i += 1) {
      const form = forms[i] as Form
      const { value } = form
      const at = placeOf(value, this.safe, cursor)
      cursor = at + value.length
      if (form.halves === null) this.#take(form, pos[i] ?? 'X', at)
      else {
        this.#take(form.halves[0], 'PRON', at)
        this.#take(form.halves[1], 'AUX', at + 1)
      }
      if (i === ends[sentence]) {
        if (value !== '.' || !goesOn(forms[i - 1], this.safe, cursor)) this.#endSentence()
        sentence += 1
      }
    }
    this.#endParagraph()
  }

  #take(form: Form, pos: string, at: number): void {
    const { value, type } = form
    // wink-nlp makes an empty token of the second full stop in `this..that`.
    if (value === '') return
    if (type === 'tabCRLF') {
      this.#newlines += value.split('\n').length - 1
      if (this.#newlines > 1) this.#endParagraph()
      return
    }
    if (this.#newlines > 0 && BULLET.test(value)) this.#endSentence()
    this.#newlines = 0
    this.#push(form, pos, at)
  }

  finish(blocks: readonly Block[]): ParsedText {
    return new ParsedText(this.text, this.#tokens, this.#sentences, this.#paragraphs, blocks)
  }

  #push({ value, kind, lexeme }: Form, pos: string, at: number): void {
    const start = this.startOf(at)
    const region = this.#regionAt(start)
    if ((region === 'quote') !== this.#inBlockQuote) {
      this.#endSentence()
      this.#inBlockQuote = !this.#inBlockQuote
    }
    // "The lid stuck" Ours too: what is said to a quotation is a sentence of its own.
    if (this.#isAfterQuotation && !DASH.test(value)) {
      if (CAPITAL.test(value)) this.#endSentence()
      this.#isAfterQuotation = false
    }
    const index = this.#tokens.length
    if (value === '"') this.#quote(index)
    this.#tokens.push({
      index,
      kind,
      pos,
      value,
      start,
      end: this.#endOf(kind, at + value.length),
      sentence: this.#sentences.length,
      lexeme,
      code: region === 'code',
      quoted: region === 'quote',
    })
  }

  /** With the invisible sign that makes ❤ an emoji, which was taken out of the safe text. */
  #endOf(kind: Token['kind'], at: number): number {
    const end = this.endOf(at)
    const isStyled = kind === 'emoji' && this.text.charCodeAt(end) === EMOJI_STYLE
    return isStyled ? end + 1 : end
  }

  #regionAt(start: number): Region['kind'] | undefined {
    if (this.regions.length === 0) return undefined
    while ((this.regions[this.#region]?.end ?? Number.POSITIVE_INFINITY) <= start) this.#region += 1
    const region = this.regions[this.#region]
    return region !== undefined && region.start <= start ? region.kind : undefined
  }

  #quote(index: number): void {
    if (this.#openQuote < 0) {
      this.#openQuote = index
      return
    }
    const inside = this.#tokens.slice(this.#openQuote + 1, index)
    if (inside.filter((token) => token.kind === 'word').length >= SHORTEST_QUOTATION) {
      for (const token of inside) token.quoted = true
      this.#isAfterQuotation = this.#openQuote === this.#sentenceFrom
    }
    this.#openQuote = -1
  }

  #endSentence(): void {
    const to = this.#tokens.length
    if (to > this.#sentenceFrom) this.#sentences.push({ from: this.#sentenceFrom, to })
    this.#sentenceFrom = to
    this.#isAfterQuotation = false
  }

  #endParagraph(): void {
    this.#endSentence()
    const to = this.#tokens.length
    if (to > this.#paragraphFrom) this.#paragraphs.push({ from: this.#paragraphFrom, to })
    this.#paragraphFrom = to
    this.#openQuote = -1
  }
}
