import { Facet } from '../text/facet.js'
import { surpriseOfUnknown } from '../text/rarity.js'
import type { Token } from '../text/token.js'
import { lexicon } from './lexicon/index.js'
import { literal } from './pattern.js'
import { contractions, spellings } from './spellings.js'
import { isLaughter, squeeze } from './squeeze.js'
import { TypoTable } from './typo.js'

/** Classes whose misspelt words are recognised: the heads of formulas and what they are about. */
const HEADS = [
  'good',
  'bad',
  'gem',
  'like',
  'thank',
  'gratitude',
  'congratulate',
  'thing',
  'give',
  'well',
  'degree',
]

/** Two symbols of one token are kept in one number: the second, times this, plus the first. */
export const PAIR = 0x4000

/** Gives each token its symbol: the set of word classes it belongs to. */
export class Vocabulary {
  /** The classes of each symbol. */
  readonly symbols: Set<string>[] = []
  readonly #byClasses = new Map<string, number>()
  readonly #words = new Map<string, number>()
  readonly #inLexicon: boolean[]
  readonly #edges: boolean[]
  readonly #symbolOf = new Facet(
    ({ normal, rarity }) =>
      this.#words.get(normal) ?? this.#resolve(normal, rarity >= surpriseOfUnknown),
  )
  readonly #typos: TypoTable
  readonly #isKnown = (word: string): boolean => this.#words.has(word)
  /** A word in no class. */
  readonly other: number
  /** A word in no class that looks like a name. */
  readonly name: number
  /** A number in no class. */
  readonly number: number
  /** An emoji or emoticon. */
  readonly emoji: number
  /** What no pattern reads. */
  readonly opaque: number

  constructor(literals: Iterable<string>) {
    this.opaque = this.#symbol(['opaque'])
    this.other = this.#symbol(['other'])
    this.name = this.#symbol(['other', 'name'])
    this.number = this.#symbol(['number'])
    this.emoji = this.#symbol(['emoji'])
    const classes = collectClasses(literals)
    for (const [word, names] of classes) this.#words.set(word, this.#symbol(names))
    this.#inLexicon = this.symbols.map((names) => [...names].some((name) => name in lexicon))
    this.#addContractions()
    this.#edges = this.symbols.map((names) => names.has('edge'))
    this.#typos = new TypoTable(HEADS.flatMap((head) => wordsOf(lexicon[head]?.words ?? '')))
  }

  /** The symbol of a token; two in one number for a contraction, see `PAIR`. */
  of(token: Token): number {
    const { kind } = token
    if (kind === 'word') {
      const symbol = this.#symbolOf.of(token.lexeme)
      return symbol === this.other && looksLikeName(token) ? this.name : symbol
    }
    const known = this.#words.get(token.lexeme.normal)
    if (known !== undefined) return known
    if (kind === 'number') return this.number
    if (kind === 'emoji' || kind === 'emoticon') return this.emoji
    return kind === 'mention' ? this.name : this.opaque
  }

  /** Whether a clause may end before, and begin after, the word of a symbol. */
  isEdge(symbol: number): boolean {
    return this.#edges[symbol % PAIR] ?? false
  }

  /** Whether the word of a symbol, or the first half of a contraction, is in a class. */
  isIn(symbol: number, name: string): boolean {
    return this.symbols[symbol % PAIR]?.has(name) ?? false
  }

  /** Whether the word of a symbol is in any class of the lexicon. */
  isInLexicon(symbol: number): boolean {
    return this.#inLexicon[symbol % PAIR] ?? false
  }

  #resolve(normal: string, isUnheardOf: boolean): number {
    if (normal.length > 40) return this.other
    const squeezed = squeeze(normal, this.#isKnown)
    const known = this.#words.get(squeezed)
    if (known !== undefined) return known
    if (!isUnheardOf) return this.other
    if (isLaughter(normal)) return this.#words.get('haha') as number
    const head = this.#typos.headOf(squeezed)
    return head === undefined ? this.other : (this.#words.get(head) as number)
  }

  #symbol(classes: Iterable<string>): number {
    const sorted = [...new Set(classes)].sort()
    const key = sorted.join()
    let symbol = this.#byClasses.get(key)
    if (symbol === undefined) {
      symbol = this.symbols.length
      this.symbols.push(new Set(sorted))
      this.#byClasses.set(key, symbol)
    }
    return symbol
  }

  #addContractions(): void {
    for (const [word, [first, second]] of Object.entries(contractions)) {
      const a = this.#words.get(first)
      const b = this.#words.get(second)
      if (a === undefined || b === undefined) {
        throw new SyntaxError(`contraction "${word}": both halves must be words of the lexicon`)
      }
      this.#words.set(word, a + b * PAIR)
    }
  }
}

/** Words of a class. */
export const wordsOf = (words: string): string[] => words.split(/\s+/u).filter(Boolean)

function collectClasses(literals: Iterable<string>): Map<string, Set<string>> {
  const classes = new Map<string, Set<string>>()
  const add = (word: string, name: string) => {
    const names = classes.get(word)
    if (names) names.add(name)
    else classes.set(word, new Set([name]))
  }
  for (const [name, { words }] of Object.entries(lexicon)) {
    for (const word of wordsOf(words)) add(word, name)
  }
  for (const word of literals) {
    if (!classes.has(word)) add(word, 'other')
    add(word, literal(word))
  }
  for (const line of spellings) unify(wordsOf(line), classes)
  return classes
}

/** Gives all spellings of a word the same classes. */
function unify(group: readonly string[], classes: Map<string, Set<string>>): void {
  const all = new Set<string>()
  for (const word of group) for (const name of classes.get(word) ?? []) all.add(name)
  for (const word of group) classes.set(word, all)
}

function looksLikeName({ pos, value }: Token): boolean {
  if (pos === 'PROPN') return true
  const isCapital = value < 'a' && value >= 'A'
  return isCapital && value !== value.toUpperCase()
}
