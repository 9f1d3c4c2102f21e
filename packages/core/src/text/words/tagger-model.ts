import { BASE, FIRST_CAPITAL, FIRST_SMALL, readNumbers } from '../../kit/numbers.js'
import { WordNumbers } from './word-numbers.js'

/** A column of 32-bit numbers: the distinct values, most frequent first, and which of them each row has. */
export interface PackedColumn {
  readonly values: string
  readonly rows: string
}

/** wink-nlp's model of words, as `pnpm gen:tagger` writes it. */
export interface PackedTagger {
  /** The words in the order of their numbers, separated by spaces; empty for each that is in `odd`. */
  readonly words: string
  /** Words with characters other than visible ASCII, and their numbers, as JSON. */
  readonly odd: string
  /** Numbers of the words that are out of alphabetical order. */
  readonly unordered: string
  /** Parts of each word's four 32-bit integers: which integer, the bit at which the part begins, and its values. */
  readonly columns: readonly (PackedColumn & { readonly integer: number; readonly bit: number })[]
  /** Distance back to the word's base form, times two, minus one if it comes after; from bit 0 of the last integer. */
  readonly bases: PackedColumn
  /** The parts of contractions. */
  readonly expansions: string
  /** Everything small, as JSON. */
  readonly rest: string
}

/** A feature in wink-nlp's sense: the values that words may have, and the number of each. */
export interface Feature {
  readonly hash: Record<string, number>
  readonly list: string[]
  index: number
  intrinsicSize: number
  maxIndex?: number
}

/** The features that wink-nlp derives from the letters of an unknown word. */
export type GrowingFeature = 'prefix' | 'suffix' | 'shape'
export const GROWING: readonly GrowingFeature[] = ['prefix', 'suffix', 'shape']

/** wink-nlp's knowledge of words. It adds to the features whatever it meets in texts. */
export interface Core {
  readonly features: Readonly<
    Record<'lexeme' | GrowingFeature, Feature> & { pos: { readonly list: readonly string[] } }
  >
  /** The expressions of its tokeniser, the numbers of token types, and the words that keep their hyphens. */
  readonly trex: unknown
  readonly tcat: { readonly hash: unknown }
  readonly preserve: unknown
  /** The integers of each word, as its model packs them. */
  readonly lexicon: Uint32Array
}

/** The bits of the last integer of a word that hold the number of its base form. */
const BASE_FORM = 0xfffff

/** The base form of a lower-case word, in any part of speech: "glue" for "glued"; undefined for unknown words. */
export function baseForm({ features, lexicon }: Core, word: string): string | undefined {
  const { hash, list, intrinsicSize } = features.lexeme
  const number = hash[word]
  if (number === undefined || number >= intrinsicSize) return undefined
  return list[(lexicon[number * INTEGERS + INTEGERS - 1] as number) & BASE_FORM]
}

/** The small parts, in wink-nlp's own form. */
interface Rest extends Pick<Core, 'trex' | 'tcat' | 'preserve'> {
  readonly features: Readonly<
    Record<GrowingFeature | 'pos' | 'posClusters', { readonly list: string[] }>
  >
  readonly packing: { readonly layout: Layout }
  readonly pos: { readonly hash: Readonly<Record<string, number>> }
}

/**
 * Where wink-nlp packs each feature in a word's integers: which integer, a mask, the first bit, 1 for a
 * number itself rather than that of a feature, and 1 for features that it can derive for any word.
 */
type Layout = Readonly<Record<string, readonly [number, number, number, 0 | 1, 0 | 1, 0 | 1]>>

const INTEGERS = 4

/**
 * Makes a new model in wink-nlp's form. Its own package parses three megabytes of JSON twice and makes
 * 87,000 properties of words, which takes as long as everything else before a first verdict.
 */
export function readCore(tagger: PackedTagger): Core {
  const rest = JSON.parse(tagger.rest) as Rest
  const { layout } = rest.packing
  const { prefix, suffix, shape, posClusters } = rest.features
  const words = readWords(tagger)
  const numbers = new WordNumbers(words, readNumbers(tagger.unordered))
  const core = {
    ...rest,
    packing: { ...rest.packing, efList: Object.keys(layout).filter((name) => layout[name]?.[4]) },
    lexicon: readLexicon(tagger, words.length),
    xpansions: new Uint32Array(readNumbers(tagger.expansions)),
    features: {
      ...rest.features,
      prefix: growing(prefix.list, layout.prefix),
      suffix: growing(suffix.list, layout.suffix),
      shape: growing(shape.list, layout.shape),
      posClusters: { list: posClusters.list.map((names) => clusterOf(names, rest)) },
      lexeme: featureOf(words, numbers.asProperties()),
    },
  }
  return core
}

function growing(list: string[], [, mask, bit]: Layout[string] = [0, 0, 0, 0, 0, 0]): Feature {
  const hash: Record<string, number> = Object.create(null)
  for (const [number, name] of list.entries()) hash[name] = number
  return { ...featureOf(list, hash), maxIndex: mask >>> bit }
}

function featureOf(list: string[], hash: Record<string, number>): Feature {
  return { list, hash, index: list.length, intrinsicSize: list.length }
}

/** Returns the numbers of the parts of speech that a word may have. */
function clusterOf(names: string, { pos }: Rest): Set<number> {
  return new Set(names.split('_').map((name) => pos.hash[name] ?? 0))
}

function readWords({ words: ordinary, odd }: PackedTagger): string[] {
  const words = ordinary.split(' ')
  for (const [number, word] of JSON.parse(odd) as [number, string][]) words[number] = word
  return words
}

/** Reads the integers of all words. */
function readLexicon({ columns, bases }: PackedTagger, words: number): Uint32Array {
  const lexicon = new Uint32Array(words * INTEGERS)
  for (const { integer, bit, values, rows } of columns) {
    const parts = readNumbers(values).map((value) => value << bit)
    addColumn(lexicon, integer, rows, parts)
  }
  const distances = readNumbers(bases.values)
  const forwards = distances.map((distance) =>
    (distance & 1) === 0 ? -(distance >> 1) : (distance + 1) >> 1,
  )
  addColumn(lexicon, INTEGERS - 1, bases.rows, forwards, 1)
  return lexicon
}

/**
 * Adds a part to one integer of each word, and the word's number times `ownNumber`. Decodes the same
 * letters as `readNumbers`, but without a list in between: there are half a million of them before a
 * first verdict.
 */
function addColumn(
  lexicon: Uint32Array,
  integer: number,
  rows: string,
  parts: Int32Array,
  ownNumber: 0 | 1 = 0,
): void {
  let at = integer
  let number = 0
  for (let letter = 0; letter < rows.length; letter += 1) {
    const code = rows.charCodeAt(letter)
    if (code >= FIRST_SMALL) number = (number + code - FIRST_SMALL) * BASE
    else {
      const part = parts[number + code - FIRST_CAPITAL] as number
      lexicon[at] = (lexicon[at] as number) + part + ownNumber * (at >> 2)
      at += INTEGERS
      number = 0
    }
  }
}
