import type {
  Paragraph,
  ParagraphContent,
  Root,
  Sentence,
  SentenceContent,
  Source,
  WhiteSpace,
  Word,
  WordContent,
} from 'nlcst'
import type { ParsedText } from './parse.js'
import type { Span, Token } from './token.js'
import { eachUnit, headOf, type UnitKind } from './units.js'

/** What commentlint knows of a word, as `data` of its node. */
export interface WordFacts {
  /** wink-nlp's base form: for "don't" that of "do", for "well-known" that of "known". */
  lemma: string
  /** Universal part of speech of that same part: NOUN, PROPN, VERB, ADJ... */
  partOfSpeech: string
  /** Surprise of its rarest part, in nats: 2.4 for "the", about 15 for an unknown word. */
  rarity: number
}

/**
 * Converts the text to an nlcst tree, the syntax tree of unified and retext, with `WordFacts` on each word.
 *
 * The tree covers the whole text: whatever is not a token (tags, HTML comments and invisible characters,
 * but not white space) is a source, and so are addresses, code and quotations, so that plugins leave
 * them alone.
 */
export function toTree(parsed: ParsedText): Root {
  return new TreeBuilder(parsed, parsed.lemmas()).root()
}

const SIGN = /[\p{P}\p{S}]/u
const SIGN_OR_TEXT = /[\p{P}\p{S}]|[^\p{P}\p{S}]+/gu

class TreeBuilder {
  constructor(
    readonly parsed: ParsedText,
    readonly lemmas: readonly string[],
  ) {}

  root(): Root {
    const { text, paragraphs } = this.parsed
    const children: Root['children'] = []
    let end = 0
    for (const span of paragraphs) {
      const reach = this.parsed.reach(span)
      children.push(...this.gap(end, reach.start), this.paragraph(span))
      end = reach.end
    }
    children.push(...this.gap(end, text.length))
    return { type: 'RootNode', children, position: this.parsed.place(0, text.length) }
  }

  paragraph(span: Span): Paragraph {
    const { sentences, tokens } = this.parsed
    const children: ParagraphContent[] = []
    const { sentence: first } = tokens[span.from] as Token
    const { sentence: last } = tokens[span.to - 1] as Token
    for (let i = first; i <= last; i += 1) {
      const sentence = sentences[i] as Span
      if (sentence.from > span.from) children.push(...this.gapBefore(sentence.from))
      children.push(this.isQuotation(sentence) ? this.quotation(sentence) : this.sentence(sentence))
    }
    return { type: 'ParagraphNode', children, position: this.parsed.placeOf(span) }
  }

  sentence(span: Span): Sentence {
    const children: SentenceContent[] = []
    eachUnit(this.parsed, span, (kind, from, to) => {
      if (from > span.from) children.push(...this.gapBefore(from))
      children.push(this.unit(kind, { from, to }))
    })
    return { type: 'SentenceNode', children, position: this.parsed.placeOf(span) }
  }

  unit(kind: UnitKind, span: Span): SentenceContent {
    if (kind === 'word') return this.word(span)
    const { start, end } = this.parsed.reach(span)
    return kind === 'source' ? this.source(start, end) : this.sign(start, end)
  }

  word(unit: Span): Word {
    const position = this.parsed.placeOf(unit)
    return { type: 'WordNode', children: this.parts(unit), position, data: this.facts(unit) }
  }

  facts(unit: Span): WordFacts {
    const parts = this.parsed.tokens.slice(unit.from, unit.to)
    const head = headOf(this.parsed.tokens, unit)
    return {
      lemma: this.lemmas[head.index] as string,
      partOfSpeech: head.pos,
      rarity: Math.max(...parts.map(({ lexeme }) => lexeme.rarity)),
    }
  }

  /** Splits a word into letters and signs; a word written with entities stays in one piece. */
  parts(unit: Span): WordContent[] {
    const { start, end } = this.parsed.reach(unit)
    const tokens = this.parsed.tokens.slice(unit.from, unit.to)
    const isAsRead = tokens.every((token) => token.end - token.start === token.value.length)
    const slice = this.parsed.slice(start, end)
    if (!isAsRead || !SIGN.test(slice)) return [this.text(start, end)]
    return Array.from(slice.matchAll(SIGN_OR_TEXT), ({ 0: part, index }) => {
      const from = start + index
      const to = from + part.length
      return SIGN.test(part) ? this.sign(from, to) : this.text(from, to)
    })
  }

  text(start: number, end: number): WordContent {
    return { type: 'TextNode', ...this.literal(start, end) }
  }

  sign(start: number, end: number): WordContent & SentenceContent {
    const isPunctuation = /^\p{P}+$/u.test(this.parsed.slice(start, end))
    return { type: isPunctuation ? 'PunctuationNode' : 'SymbolNode', ...this.literal(start, end) }
  }

  source(start: number, end: number): Source {
    return { type: 'SourceNode', ...this.literal(start, end) }
  }

  gapBefore(token: number): (WhiteSpace | Source)[] {
    const { tokens } = this.parsed
    return this.gap((tokens[token - 1] as Token).end, (tokens[token] as Token).start)
  }

  /** Returns the nodes between tokens: white space, with anything else in between as one source. */
  gap(start: number, end: number): (WhiteSpace | Source)[] {
    if (start === end) return []
    const gap = this.parsed.slice(start, end)
    const from = start + gap.length - gap.trimStart().length
    const to = Math.max(from, start + gap.trimEnd().length)
    const blank = (a: number, b: number): WhiteSpace[] =>
      a === b ? [] : [{ type: 'WhiteSpaceNode', ...this.literal(a, b) }]
    if (from === to) return blank(start, end)
    return [...blank(start, from), this.source(from, to), ...blank(to, end)]
  }

  literal(start: number, end: number) {
    return { value: this.parsed.slice(start, end), position: this.parsed.place(start, end) }
  }

  quotation(sentence: Span): Source {
    const { start, end } = this.parsed.reach(sentence)
    return this.source(start, end)
  }

  isQuotation({ from, to }: Span): boolean {
    return this.parsed.tokens.slice(from, to).every((token) => token.quoted)
  }
}
