import type { Lexeme } from '../token.js'
import { concreteness } from './concreteness.js'
import { currentGeneration, nextGeneration } from './facet.js'
import { FUNCTION_WORDS } from './function-words.js'
import { baseOf, stem } from './model.js'
import { digitsOf, figureOf } from './number-words.js'
import { rarity } from './rarity.js'
import { topicality } from './topicality.js'

/** Most word forms kept; beyond that all are forgotten, and made anew when they occur again. */
const MOST_LEXEMES = 100_000

const lexemes = new Map<string, Lexeme>()
const stemIds = new Map<string, number>()

export function haveTooManyLexemes(): boolean {
  return lexemes.size >= MOST_LEXEMES
}

/** Forgets all word forms. Call between texts only: within one, a form has one lexeme. */
export function forgetLexemes(): void {
  lexemes.clear()
  stemIds.clear()
  nextGeneration()
}

/**
 * Returns the lexeme of a word form as written. Remembered, because a stem costs more than everything
 * else; keyed by the form as written, because lower-casing it each time would cost, too.
 */
export function lexemeOf(value: string): Lexeme {
  const known = lexemes.get(value)
  if (known !== undefined) return known
  const normal = value.toLowerCase()
  const lexeme = normal === value ? makeLexeme(normal) : lexemeOf(normal)
  lexemes.set(value, lexeme)
  return lexeme
}

/** Surprise, in nats, below which an irregular form keeps its own stem: "left" is a side, "got" can mean anything. */
const COMMON = 8.5

/**
 * Returns the stem that the forms of a word share, irregular ones included: "fell" and "falls",
 * "loaves" and "loaf", "eleven" and "11", "1,200" and "1200", "Kraków" and "Krakow".
 */
function stemOf(normal: string): string {
  const figure = digitsOf(normal) ?? figureOf(normal)
  if (figure !== undefined) return figure
  const plain = withoutMarks(normal)
  const base = baseOf(plain)
  return stem(Math.min(rarity(plain), rarity(base)) < COMMON ? plain : base)
}

const BEYOND_ASCII = /[^\0-\x7f]/
const MARKS = /\p{M}+/gu
/** Letters that Unicode does not decompose into a plain one and a mark, and how people without the key type them. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}
const SPECIAL = /[ıłøđßæœ]/g

/** Spells a word as somebody would whose keyboard has no diacritics. */
export function withoutMarks(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word
  const plain = word.normalize('NFD').replace(MARKS, '').normalize('NFC')
  return plain.replace(SPECIAL, (letter) => PLAIN[letter] as string)
}

function makeLexeme(normal: string): Lexeme {
  const stemmed = stemOf(normal)
  return {
    normal,
    stem: stemmed,
    id: lexemes.size,
    generation: currentGeneration(),
    stemId: stemIdOf(stemmed),
    stemHash: hashOf(stemmed),
    rarity: rarity(normal),
    concreteness: concreteness(normal),
    topicality: topicality(normal),
    hash: hashOf(normal),
    isFunction: FUNCTION_WORDS.has(normal),
  }
}

function stemIdOf(stemmed: string): number {
  let id = stemIds.get(stemmed)
  if (id === undefined) {
    id = stemIds.size
    stemIds.set(stemmed, id)
  }
  return id
}

/** Hashes UTF-16 code units by FNV-1a. */
function hashOf(normal: string): number {
  // A 32-bit integer from the start: one lexeme with another kind of number would undo the engine's
  // optimisation of them all.
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < normal.length; i += 1) {
    hash = Math.imul(hash ^ normal.charCodeAt(i), 0x01000193)
  }
  return hash
}
