import { bands, surpriseOfUnknown } from '../generated/words.generated.js'
import { chatWords } from './chat-words.js'
import { listedBase, tableNumbers } from './word-table.js'
import { surpriseOfRank } from './zipf.js'

/**
 * Surprise of a number by its count of digits (1, 2, 3, 4, more), in nats: as measured on the numbers of
 * the calibration comments show, rounded to half a nat.
 */
const NUMBER_SURPRISE = [7, 9.5, 10, 10.5, 11.5] as const

/** Surprise of a word that is neither in the table nor made from one that is. */
export { surpriseOfUnknown }

/** The letter of band 0; a band is a quarter of a nat of log rank. */
const FIRST_BAND = '('.charCodeAt(0)
const BANDS_PER_NAT = 4

/** "don't", "they're", and the halves into which the tokeniser splits them: as common as "not". */
const CONTRACTION = /^[a-z]*(?:n't|'(?:s|m|d|re|ve|ll))$/
const CONTRACTION_SURPRISE = 6

/**
 * How rare a word is in English at large: minus the natural logarithm of its chance, in nats.
 * "the" 2.4, "price" 9, "subscription" 13, an unknown word about 15.
 *
 * A word outside the table of 28,000 counts as halfway between its base ("blogged", "blog")
 * and an unknown word, since a common inflection would be listed; a compound counts as its rarest
 * part, a number by its digits, a name with a number in it by its rarest letters, too, and a token with
 * neither letter nor digit as 0. Anything else counts as the average word outside the table, which is
 * also the maximum.
 *
 * @param normal The word in lower case, with a straight or typographic apostrophe.
 */
export function rarity(normal: string): number {
  const word = normal.replaceAll('’', "'")
  return Math.min(rarityInPrint(word), chatWords.get(word) ?? Number.POSITIVE_INFINITY)
}

function rarityInPrint(word: string): number {
  const known = tableNumbers().of(word)
  if (known !== undefined) return listedRarity(known)
  const digits = word.match(/\d/g)?.length ?? 0
  if (digits > 0) return Math.max(numberRarity(digits), nameRarity(word))
  if (word.length > 2 && word.endsWith("'s")) return rarity(word.slice(0, -2))
  if (CONTRACTION.test(word)) return CONTRACTION_SURPRISE
  const parts = (word.match(/[\p{L}\p{M}']+/gu) ?? []).filter((part) => /\p{L}/u.test(part))
  if (parts.length === 0) return 0
  return parts.length > 1 ? Math.max(...parts.map(rarity)) : inflectedRarity(parts[0] as string)
}

function numberRarity(digits: number): number {
  return NUMBER_SURPRISE[Math.min(digits, NUMBER_SURPRISE.length) - 1] as number
}

/** Begins with a letter, or has letters on both sides of a digit: "mvc2", "bc547b", "3f9c2ab", but not "40kg". */
const NUMBERED_NAME = /^\p{L}|\p{L}\P{L}+\p{L}/u

/** Its maximum, below that of an unknown word: a name is neither foreign nor a misspelling. Set by hand. */
const RAREST_NAME = 13

/** Returns the rarity of the rarest letters of a name with a number in it; 0 for a plain number. */
function nameRarity(word: string): number {
  if (!NUMBERED_NAME.test(word)) return 0
  const letters = word.match(/\p{L}+/gu) ?? []
  return Math.min(RAREST_NAME, Math.max(...letters.map(rarity)))
}

function inflectedRarity(word: string): number {
  const base = tableNumbers().of(listedBase(word, tableNumbers()) ?? '')
  const known = base === undefined ? surpriseOfUnknown : listedRarity(base)
  return (known + surpriseOfUnknown) / 2
}

/** Returns the rarity of the word at a place in the table. */
function listedRarity(number: number): number {
  const band = bands.charCodeAt(number) - FIRST_BAND
  return Math.min(surpriseOfRank(Math.exp(band / BANDS_PER_NAT)), surpriseOfUnknown)
}
