import { bands, surpriseOfUnknown } from '../generated/words.generated.js'
import { chatWords } from './chat-words.js'
import { listedBase, tableNumbers } from './word-table.js'
import { surpriseOfRank } from './zipf.js'

/**
 * Surprise of a number by how many digits it has (1, 2, 3, 4, more), in nats: what the numbers of
 * the calibration comments show, rounded to half a nat.
 */
const NUMBER_SURPRISE = [7, 9.5, 10, 10.5, 11.5] as const

/** Surprise of a word that is neither in the table nor made from one that is. */
export { surpriseOfUnknown }

/** The letter of band 0; a band is a quarter of a nat of log rank. */
const FIRST_BAND = '('.charCodeAt(0)
const BANDS_PER_NAT = 4

/** "don't", "they're", and their halves, where the tokeniser cuts them: as common as "not". */
const CONTRACTION = /^[a-z]*(?:n't|'(?:s|m|d|re|ve|ll))$/
const CONTRACTION_SURPRISE = 6

/**
 * How rare a word is in English at large: minus the natural logarithm of its chance, in nats.
 * "the" 2.4, "price" 9, "subscription" 13, a word nobody knows about 15.
 *
 * A word that is not in the table of 28,000 counts as half-way between its base ("blogged", "blog")
 * and an unknown word, since a common inflection would be there; a compound as its rarest
 * part; a number by its digits, and a name with a number in it by its rarest letters too; what has
 * neither letter nor digit as 0; anything else as the average word outside the table, which is also the
 * most that any word gets.
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

/** What a letter begins, or what has letters on both sides of a digit: "mvc2", "bc547b", "3f9c2ab"; and no "40kg". */
const NUMBERED_NAME = /^\p{L}|\p{L}\P{L}+\p{L}/u

/** The most of it, less than a word nobody knows: a name tells no language, and is no slip. By hand. */
const RAREST_NAME = 13

/** Of a name with a number in it, its rarest letters; 0 for what is a number. */
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

/** The rarity of a word by its place in the table. */
function listedRarity(number: number): number {
  const band = bands.charCodeAt(number) - FIRST_BAND
  return Math.min(surpriseOfRank(Math.exp(band / BANDS_PER_NAT)), surpriseOfUnknown)
}
