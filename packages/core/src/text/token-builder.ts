import type { Block } from './blocks.js'
import type { Guarded } from './guard/index.js'
import type { Region } from './regions.js'
import { goesOn } from './stops.js'
import type { Span, Token } from './token.js'
import type { Form } from './wink/forms.js'
import { lexemeOf } from './words/lexemes.js'
import { inThousands } from './words/number-words.js'

const BLANK = 32
/** VARIATION SELECTOR-16. */
const EMOJI_STYLE = 0xfe0f

/** Fewest words between quotation marks that count as somebody's speech rather than a term. */
const SHORTEST_QUOTATION = 3
const BULLET = /^[-*+•–]$/
const DASH = /^[-–—]+$/
const CAPITAL = /^\p{Lu}/u

/** Builds tokens from the blocks read, along with their sentences and paragraphs. */
export class TokenBuilder {
  readonly tokens: Token[] = []
  /** Sentences with at least one token; none spans two paragraphs. */
  readonly sentences: Span[] = []
  /** Stretches between blank lines. */
  readonly paragraphs: Span[] = []
  #sentenceFrom = 0
  #paragraphFrom = 0
  #openQuote = -1
  /** Whether the quotation that opens the sentence has ended, with nothing but a dash since. */
  #isAfterQuotation = false
  #region = 0
  /** Line breaks since the last token. */
  #newlines = 0
  #inBlockQuote = false

  constructor(
    readonly text: string,
    readonly guarded: Guarded,
    readonly regions: readonly Region[],
  ) {}

  /** Takes the next block; blocks come in the order of the text. */
  add({ start, columns }: Block): void {
    const { forms, pos, ends } = columns
    const { safe } = this.guarded
    let cursor = start
    let sentence = 0
    this.#newlines = 0
    for (let i = 0; i < forms.length; i += 1) {
      const form = forms[i] as Form
      const { value } = form
      const at = placeOf(value, safe, cursor)
      cursor = at + value.length
      if (form.halves === null) this.#take(form, pos[i] ?? 'X', at)
      else {
        this.#take(form.halves[0], 'PRON', at)
        this.#take(form.halves[1], 'AUX', at + 1)
      }
      if (i === ends[sentence]) {
        if (value !== '.' || !goesOn(forms[i - 1], safe, cursor)) this.#endSentence()
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

  #push({ value, kind, lexeme }: Form, pos: string, at: number): void {
    const start = this.guarded.startOf(at)
    const region = this.#regionAt(start)
    if ((region === 'quote') !== this.#inBlockQuote) {
      this.#endSentence()
      this.#inBlockQuote = !this.#inBlockQuote
    }
    // "The lid stuck" Ours too: a reply to a quotation is a sentence of its own.
    if (this.#isAfterQuotation && !DASH.test(value)) {
      if (CAPITAL.test(value)) this.#endSentence()
      this.#isAfterQuotation = false
    }
    const index = this.tokens.length
    if (value === '"') this.#quote(index)
    else if (kind === 'word') this.#count(index - 1, value)
    this.tokens.push({
      index,
      kind,
      pos,
      value,
      start,
      end: this.#endOf(kind, at + value.length),
      sentence: this.sentences.length,
      lexeme,
      code: region === 'code',
      quoted: region === 'quote',
    })
  }

  /** Reads a number as thousands if the word after it says so. */
  #count(index: number, word: string): void {
    const number = this.tokens[index]
    const written = number?.kind === 'number' ? inThousands(number.value, word) : undefined
    if (number !== undefined && written !== undefined)
      Object.assign(number, { lexeme: lexemeOf(written) })
  }

  /** Returns a token's end, including the invisible sign that makes ❤ an emoji, which the safe text lacks. */
  #endOf(kind: Token['kind'], at: number): number {
    const end = this.guarded.endOf(at)
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
    const inside = this.tokens.slice(this.#openQuote + 1, index)
    if (inside.filter((token) => token.kind === 'word').length >= SHORTEST_QUOTATION) {
      for (const token of inside) token.quoted = true
      this.#isAfterQuotation = this.#openQuote === this.#sentenceFrom
    }
    this.#openQuote = -1
  }

  #endSentence(): void {
    const to = this.tokens.length
    if (to > this.#sentenceFrom) this.sentences.push({ from: this.#sentenceFrom, to })
    this.#sentenceFrom = to
    this.#isAfterQuotation = false
  }

  #endParagraph(): void {
    this.#endSentence()
    const to = this.tokens.length
    if (to > this.#paragraphFrom) this.paragraphs.push({ from: this.#paragraphFrom, to })
    this.#paragraphFrom = to
    this.#openQuote = -1
  }
}

/** Returns where a token begins: usually right after the white space, which is cheaper than a search. */
function placeOf(value: string, safe: string, from: number): number {
  let at = from
  while (safe.charCodeAt(at) === BLANK) at += 1
  for (let i = 0; i < value.length; i += 1) {
    if (safe.charCodeAt(at + i) !== value.charCodeAt(i)) return safe.indexOf(value, from)
  }
  return at
}
