import type { Place } from '../types.js'
import { type Block, lemmasOf, readBlocks, tidy } from './blocks.js'
import { guard } from './guard/index.js'
import { Lines } from './lines.js'
import { findRegions } from './regions.js'
import type { Span, Token } from './token.js'
import { TokenBuilder } from './token-builder.js'

/** A parsed text: a comment, a story's title or body, or a parent. */
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

  /** Returns the characters between two offsets, unchanged. */
  slice(start: number, end: number): string {
    return this.text.slice(start, end)
  }

  place(start: number, end: number): Place {
    this.#lines ??= new Lines(this.text)
    return this.#lines.place(start, end)
  }

  /** Returns the place of a stretch of at least one token. */
  placeOf(span: Span): Place {
    const { start, end } = this.reach(span)
    return this.place(start, end)
  }

  /** Returns the start and end offsets of a stretch of at least one token. */
  reach({ from, to }: Span): { start: number; end: number } {
    return { start: (this.tokens[from] as Token).start, end: (this.tokens[to - 1] as Token).end }
  }

  /** Returns wink-nlp's base form of each token. Read on demand: it costs as much as everything else together. */
  lemmas(): string[] {
    return this.#blocks.flatMap(lemmasOf)
  }
}

/** Parses a text. Pure: the same text gives the same result whatever was read before. */
export function parse(text: string): ParsedText {
  tidy()
  const guarded = guard(text)
  const blocks = readBlocks(guarded.safe)
  const builder = new TokenBuilder(text, guarded, findRegions(text))
  for (const block of blocks) builder.add(block)
  const { tokens, sentences, paragraphs } = builder
  return new ParsedText(text, tokens, sentences, paragraphs, blocks)
}
