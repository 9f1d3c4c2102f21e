import type { Token } from '../text/token.js'
import { Facet } from '../text/words/facet.js'
import { surpriseOfUnknown } from '../text/words/rarity.js'
import { PAIR, type Patterns } from './patterns.js'
import { isLaughter, squeeze } from './squeeze.js'
import { TypoTable } from './typo.js'

/** The classes of the symbols without a word of their own, which are numbered 0, 1, 2, ... */
export const WORDLESS = {
  /** What no pattern reads. */
  opaque: ['opaque'],
  /** A word in no class. */
  other: ['other'],
  /** A word in no class that looks like a name. */
  name: ['other', 'name'],
  /** A number in no class. */
  number: ['number'],
  /** An emoji or emoticon. */
  emoji: ['emoji'],
} as const
const [OPAQUE, OTHER, NAME, NUMBER, EMOJI] = [0, 1, 2, 3, 4]

/** Classes outside the lexicon. */
export const NO_LEXICON: readonly string[] = Object.keys(WORDLESS)

const ARTICLES = ['a', 'an', 'the']

/** Classes of adjectives, some of which can also be nouns: mint, fire, a fine. */
const ADJECTIVES: readonly string[] = ['good', 'apt']

/** Gives each token its symbol, which is what patterns read. */
export class Vocabulary {
  /** A word in no class. */
  readonly other: number = OTHER
  /** A word in no class that looks like a name. */
  readonly name: number = NAME
  /** What no pattern reads. */
  readonly opaque: number = OPAQUE
  readonly #patterns: Patterns
  readonly #inLexicon: Uint8Array
  readonly #edges: Uint8Array
  readonly #articles: ReadonlySet<number>
  readonly #adjectives: Uint8Array
  /** The symbols of each class that was asked for. */
  readonly #members = new Map<string, Uint8Array>()
  readonly #symbolOf = new Facet(
    ({ normal, rarity }) =>
      this.#patterns.words.get(normal) ?? this.#resolve(normal, rarity >= surpriseOfUnknown),
  )
  readonly #heads: string
  #typos: TypoTable | undefined
  readonly #isKnown = (word: string): boolean => this.#patterns.words.has(word)

  /** @param heads Words whose misspellings are recognised, separated by spaces. */
  constructor(patterns: Patterns, heads: string) {
    this.#patterns = patterns
    this.#heads = heads
    this.#edges = patterns.membersOf(['edge'])
    this.#articles = new Set(ARTICLES.map((word) => patterns.words.get(word) as number))
    const others = patterns.membersOf(patterns.classes.filter((name) => !ADJECTIVES.includes(name)))
    this.#adjectives = patterns
      .membersOf(ADJECTIVES)
      .map((isMember, symbol) => isMember & ~(others[symbol] as number))
    this.#inLexicon = patterns.membersOf(
      patterns.classes.filter((name) => !NO_LEXICON.includes(name)),
    )
  }

  /** Returns the symbol of a token; two in one number for a contraction, see `PAIR`. */
  of(token: Token): number {
    const { kind } = token
    if (kind === 'word') {
      const symbol = this.#symbolOf.of(token.lexeme)
      return symbol === OTHER && looksLikeName(token) ? NAME : symbol
    }
    const known = this.#patterns.words.get(token.lexeme.normal)
    if (known !== undefined) return known
    if (kind === 'number') return NUMBER
    if (kind === 'emoji' || kind === 'emoticon') return EMOJI
    return kind === 'mention' ? NAME : OPAQUE
  }

  /** Whether a clause may end before, and begin after, the word of a symbol. */
  isEdge(symbol: number): boolean {
    return this.#edges[symbol % PAIR] === 1
  }

  /** Whether the word of a symbol needs a noun after it: a, an, the. */
  isArticle(symbol: number): boolean {
    return this.#articles.has(symbol)
  }

  /** Whether the word of a symbol praises as an adjective and is nothing else in formulas. */
  isAdjective(symbol: number): boolean {
    return this.#adjectives[symbol % PAIR] === 1
  }

  /** Whether the word of a symbol, or the first half of a contraction, is in a class. */
  isIn(symbol: number, name: string): boolean {
    let members = this.#members.get(name)
    if (members === undefined) {
      members = this.#patterns.membersOf([name])
      this.#members.set(name, members)
    }
    return members[symbol % PAIR] === 1
  }

  /** Whether the word of a symbol is in any class of the lexicon. */
  isInLexicon(symbol: number): boolean {
    return this.#inLexicon[symbol % PAIR] === 1
  }

  #resolve(normal: string, isUnheardOf: boolean): number {
    const { words } = this.#patterns
    if (normal.length > 40) return OTHER
    const squeezed = squeeze(normal, this.#isKnown)
    const known = words.get(squeezed)
    if (known !== undefined) return known
    if (!isUnheardOf) return OTHER
    if (isLaughter(normal)) return words.get('haha') as number
    this.#typos ??= new TypoTable(this.#heads.split(' '))
    const head = this.#typos.headOf(squeezed)
    return head === undefined ? OTHER : (words.get(head) as number)
  }
}

/** Whether a token looks like a person's name. Not "MN3009": a word with a digit is a part, a model or a version. */
function looksLikeName({ pos, value }: Token): boolean {
  if (pos === 'PROPN') return !/\d/.test(value)
  const isCapital = value < 'a' && value >= 'A'
  return isCapital && value !== value.toUpperCase()
}
