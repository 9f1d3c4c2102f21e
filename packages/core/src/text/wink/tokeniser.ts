/// <reference path="../words/wink-model.d.ts" />
import makeCache, { type Transformer } from 'wink-nlp/src/cache.js'
import compileTokens from 'wink-nlp/src/compile-trex.js'
import documentOf from 'wink-nlp/src/dd-wrapper.js'
import makeTokenizer from 'wink-nlp/src/tokenizer.js'
import mappers from 'wink-nlp/src/tokens-mappers.js'
import { LONGEST_RUN } from '../guard/need.js'
import { model } from '../words/model.js'
import { type Core, GROWING, type GrowingFeature } from '../words/tagger-model.js'
import { type Form, formOf } from './forms.js'
import { eachPiece } from './pieces.js'
import { type Events, UNSEEN } from './recognizer.js'

/** A form with all that wink-nlp knows of it, except its part of speech in context. */
export interface Unit extends Form {
  /** wink-nlp's packed form: word form, expansion, and base form with part of speech where these are certain. */
  readonly packed: readonly [form: number, expansion: number, fixed: number]
  /** The number of its normal form. */
  readonly normal: number
  /** Its likeliest part of speech. */
  readonly tag: number
  /** Its event for the splitter, and the same after a space. */
  readonly ending: number
  readonly endingApart: number
  /** Its event for the tagger; 0 if its part of speech decides. */
  readonly hint: number
  /** The part of speech that it has in any context; 0 for none. */
  readonly sureTag: number
}

/** A tokenised piece, see pieces.ts. */
interface Piece {
  /** Its only unit, as most pieces have one, to save going through a list; null if there are several. */
  readonly unit: Unit | null
  readonly units: readonly Unit[]
  /** Whether the words of earlier pieces may change how it is tokenised. */
  readonly isFickle: boolean
  /** The numbers of the words it adds that may change how later pieces are tokenised. */
  readonly passing: readonly number[]
}

/** The bit of `fixed`, in a token's packed form, at which its part of speech begins. */
export const TAG_BIT = 20

/** The one list shared by all pieces that add no words. */
const NONE: readonly number[] = []

/** Numbers that a token has in wink-nlp's own list. */
const PACKED = 4

/** The number of a line break, which the splitter does not see. */
const LINE_BREAK = 1

/** Most new prefixes, suffixes or shapes of words kept; wink-nlp has room for about 16,000. */
const MOST_FEATURES = 1_000
/** Most pieces kept, at about 250 bytes each with their units. */
const MOST_PIECES = 50_000

/** Most words that a piece is compared with: comparing with all would take quadratic time. */
const MOST_COMPARED = 30

/**
 * Pieces that are one token of one type in any context: a single sign, "I'm", and words of letters,
 * except codes that are a currency or a word depending on context.
 */
const ALWAYS_ONE_TOKEN = /^(?:[!-~]|I'm|i'm|(?!(?:AUD|GBP|INR|USD)$)[A-Za-z]{2,})$/

/**
 * wink-nlp's tokeniser, with memory. On its own it tokenises every text afresh, which costs more than everything else
 * that wink-nlp does; here each stretch between spaces is tokenised once.
 */
export class Tokeniser {
  readonly #core: Core
  readonly #tokenize: ReturnType<typeof makeTokenizer>
  readonly #endingOf: Transformer
  readonly #hintOf: Transformer
  readonly #events: Events
  /** Sizes of the model's own lists, before any text was read. */
  readonly #own: Readonly<Record<'lexeme' | GrowingFeature, number>>
  #read: number
  /** Units by wink-nlp's own number of the word form. */
  readonly #units: (Unit | undefined)[] = []
  readonly #pieces = new Map<string, Piece>()
  /** The numbers of words of this text that may change how later pieces are tokenised. */
  readonly #passing: number[] = []
  readonly cache: ReturnType<typeof makeCache>

  constructor(core: Core, events: Events) {
    this.#core = core
    this.#events = events
    this.cache = makeCache(core, model.featureFn)
    this.#tokenize = makeTokenizer(compileTokens(core.trex), core.tcat.hash, core.preserve)
    this.#endingOf = model.sbd().transformers[0]
    this.#hintOf = model.pos().transformers[0]
    const { lexeme, prefix, suffix, shape } = core.features
    this.#own = {
      lexeme: lexeme.list.length,
      prefix: prefix.list.length,
      suffix: suffix.list.length,
      shape: shape.list.length,
    }
    this.#read = this.#own.lexeme
  }

  /** How many word forms unknown to the model it has met. */
  get strangers(): number {
    return this.#read - this.#own.lexeme
  }

  /** Tokenises safe text; `take` is called with each token, and whether a space comes before it. */
  tokenise(safe: string, take: (unit: Unit, isApart: boolean) => void): void {
    eachPiece(safe, (text, isApart) => {
      const { unit, units } = this.#known(text) ?? this.#takeApart(text)
      if (unit !== null) take(unit, isApart)
      else for (let i = 0; i < units.length; i += 1) take(units[i] as Unit, isApart && i === 0)
    })
    this.#forget()
  }

  #known(text: string): Piece | undefined {
    const piece = this.#pieces.get(text)
    if (piece === undefined || (piece.isFickle && this.#mayHoldPassing(text))) return undefined
    if (piece.passing === NONE) return piece
    const { list, hash } = this.#core.features.lexeme
    for (const number of piece.passing) {
      hash[list[number] as string] = number
      this.#passing.push(number)
    }
    return piece
  }

  /** Whether a piece may contain a word that changes how it is tokenised; if there are many such words, assumes so. */
  #mayHoldPassing(text: string): boolean {
    if (this.#passing.length > MOST_COMPARED) return true
    const { list } = this.#core.features.lexeme
    return this.#passing.some((number) => text.includes(list[number] as string))
  }

  #takeApart(text: string): Piece {
    const { list, hash } = this.#core.features.lexeme
    const isFickle = !ALWAYS_ONE_TOKEN.test(text) && !((hash[text] as number) < this.#own.lexeme)
    const isLasting = !isFickle || !this.#mayHoldPassing(text)
    const units = this.#unitsOf(text)
    const passing: number[] = []
    for (let i = this.#read; i < list.length; i += 1) {
      if (!ALWAYS_ONE_TOKEN.test(list[i] as string)) passing.push(i)
    }
    this.#read = list.length
    this.#passing.push(...passing)
    const piece = {
      unit: units.length === 1 ? (units[0] as Unit) : null,
      units,
      isFickle,
      passing: passing.length > 0 ? passing : NONE,
    }
    if (isLasting) this.#keep(text, piece)
    return piece
  }

  #unitsOf(text: string): Unit[] {
    const tokens: number[] = []
    const data = { cache: this.cache, tokens, nonBreakingSpaces: {}, numOfTokens: 0 }
    this.#tokenize(documentOf(data), text)
    data.numOfTokens = tokens.length / PACKED
    const normals = mappers.mapRawTokens2UIdOfNormal(data)
    const tags = mappers.mapRawTokens2UIdOfDefaultPOS(data)
    return normals.map((normal, i) => {
      const [form = 0, expansion = 0, fixed = 0] = tokens.slice(i * PACKED)
      if (expansion !== 0) return this.#unitOf([form, expansion, fixed], normal, tags[i] as number)
      this.#units[form] ??= this.#unitOf([form, 0, 0], normal, tags[i] as number)
      return this.#units[form]
    })
  }

  #unitOf(packed: Unit['packed'], normal: number, tag: number): Unit {
    const [number, , fixed] = packed
    const endingOf = (blanks: number) => {
      if (normal === LINE_BREAK) return UNSEEN
      return this.#events.of(this.#endingOf(normal, this.cache, [number, blanks], 0))
    }
    const hint = this.#hintOf(0, this.cache, packed, 0)
    const { value, type, kind, lexeme, halves } = formOf(
      this.cache.value(number),
      this.cache.property(number, 'tokenType'),
    )
    return {
      value,
      type,
      kind,
      lexeme,
      halves,
      packed,
      normal,
      tag,
      ending: endingOf(0),
      endingApart: endingOf(1),
      hint: hint === 0 ? 0 : this.#events.of(hint),
      sureTag: fixed >>> TAG_BIT,
    }
  }

  #keep(text: string, piece: Piece): void {
    // A slice would keep the whole text that it was cut from in memory.
    const own = piece.units.map(({ value }) => value).join('')
    if (own !== text || text.length > LONGEST_RUN) return
    if (this.#pieces.size >= MOST_PIECES) this.#pieces.clear()
    this.#pieces.set(own, piece)
  }

  /**
   * Forgets what one text taught wink-nlp. It looks words up among those of earlier texts, so that `author's`
   * would be one token or two depending on what was read before; and past about 16,000 letter shapes its
   * flags overflow. Whatever is one token either way is kept, for speed.
   */
  #forget(): void {
    const { list, hash } = this.#core.features.lexeme
    for (const number of this.#passing) {
      delete hash[list[number] as string]
      // The pieces that are kept have their own units.
      this.#units[number] = undefined
    }
    this.#passing.length = 0
    for (const name of GROWING) {
      const feature = this.#core.features[name]
      const size = this.#own[name]
      if (feature.list.length - size < MOST_FEATURES) continue
      for (let i = size; i < feature.list.length; i += 1)
        delete feature.hash[feature.list[i] as string]
      feature.list.length = size
      feature.index = size
    }
  }
}
