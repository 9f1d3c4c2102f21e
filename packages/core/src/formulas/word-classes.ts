import type { Lexeme } from '../text/token.js'
import { Facet } from '../text/words/facet.js'
import { surpriseOfUnknown } from '../text/words/rarity.js'
import { squeeze } from './squeeze.js'
import type { Lexicon, WordClass } from './types.js'
import { TypoTable } from './typo.js'

const NONE: ReadonlySet<never> = new Set()
/** Its position among the sets. */
const OF_NONE = 0

/** Finds which classes of a lexicon a word is in, even if stretched or misspelt. */
export class WordClasses<Name extends string> {
  readonly #known = new Map<string, ReadonlySet<Name>>()
  readonly #typos: TypoTable
  /** The distinct sets of classes, and which of them each word has. */
  readonly #sets: ReadonlySet<Name>[] = [NONE]
  readonly #setOf = new Facet((lexeme) => this.#numberOf(this.#resolve(lexeme)))

  /** @param misspelt Classes whose words are recognised with one slip. */
  constructor(lexicon: Lexicon<Name>, misspelt: readonly Name[] = []) {
    const known = new Map<string, Set<Name>>()
    for (const name of Object.keys(lexicon) as Name[]) {
      for (const word of wordsOf(lexicon[name])) {
        known.set(word, (known.get(word) ?? new Set()).add(name))
      }
    }
    this.#known = known
    this.#typos = new TypoTable(misspelt.flatMap((name) => wordsOf(lexicon[name])))
  }

  /** Returns the classes that a word is in; none for most words. */
  of(lexeme: Lexeme): ReadonlySet<Name> {
    return this.#sets[this.#setOf.of(lexeme)] as ReadonlySet<Name>
  }

  /** Whether a word is in a class. */
  has(lexeme: Lexeme, name: Name): boolean {
    const set = this.#setOf.of(lexeme)
    // Most words are in no class, which saves a look into the set.
    return set !== OF_NONE && (this.#sets[set] as ReadonlySet<Name>).has(name)
  }

  #numberOf(classes: ReadonlySet<Name>): number {
    const known = this.#sets.indexOf(classes)
    return known < 0 ? this.#sets.push(classes) - 1 : known
  }

  #resolve({ normal, rarity }: Lexeme): ReadonlySet<Name> {
    const asIs = this.#known.get(normal)
    if (asIs !== undefined) return asIs
    if (normal.length > 40) return NONE
    const plain = squeeze(normal, (word) => this.#known.has(word))
    const known = this.#known.get(plain)
    if (known !== undefined) return known
    // A known English word is not a misspelling of another.
    const head = rarity < surpriseOfUnknown ? undefined : this.#typos.headOf(plain)
    return (head === undefined ? undefined : this.#known.get(head)) ?? NONE
  }
}

function wordsOf({ words }: WordClass): string[] {
  return words.trim().split(/\s+/)
}
