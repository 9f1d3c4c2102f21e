import { automatedReadability } from 'automated-readability'
import { colemanLiau } from 'coleman-liau'
import { daleChall } from 'dale-chall'
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula'
import { flesch } from 'flesch'
import { gunningFog } from 'gunning-fog'
import { smogFormula } from 'smog-formula'
import { spache } from 'spache'
import { spacheFormula } from 'spache-formula'
import { syllable } from 'syllable'
import { countWhere } from '../../kit/count-where.js'
import { Marks } from '../../text/marks.js'
import type { ParsedText } from '../../text/parse.js'
import type { Lexeme, Span, Token } from '../../text/token.js'
import { eachUnit } from '../../text/units.js'
import { Facet, WordSet } from '../../text/words/facet.js'
import { lexemeOf } from '../../text/words/lexemes.js'

/**
 * Fewest words of a sentence to look at, the `minWords` of retext-readability. With its default of 5, six short
 * words would be split in two for one long word among them; in ten words, three household words of three
 * syllables ("janitor", "pelicans") are enough for four formulas. Set by hand.
 */
export const FEWEST_WORDS = 14

/**
 * How many of the seven formulas of retext-readability find a sentence too hard for this age; 0 when fewer than
 * `least` do.
 *
 * The same libraries are called in the same way, with the same result; but words are looked up in sets instead
 * of lists, their syllables are remembered, and it stops as soon as so many formulas have found the sentence
 * easy that the rest can't reach `least`.
 */
export function countTooHard(
  comment: ParsedText,
  sentence: Span,
  age: number,
  least: number,
): number {
  // A sentence has at most as many words as tokens, and those need no counting.
  if (sentence.to - sentence.from < FEWEST_WORDS) return 0
  words.read(comment, sentence)
  if (words.word < FEWEST_WORDS) return 0
  let tooHard = 0
  let left = FORMULAS.length
  for (const ageBy of FORMULAS) {
    if (tooHard + left < least) return 0
    left -= 1
    if (ageBy(words) > age) tooHard += 1
  }
  return tooHard < least ? 0 : tooHard
}

/**
 * The age of readers for whom a sentence is easy, by each formula. Those that find most sentences easy and count
 * no syllables come first.
 */
export const FORMULAS: readonly ((words: SentenceWords) => number)[] = [
  ({ word, letter: character }) =>
    gradeToAge(automatedReadability({ sentence: 1, word, character })),
  (words) => gradeToAge(colemanLiau(words)),
  (words) => gradeToAge(spacheFormula(words)),
  (words) => gradeToAge(daleChallGradeLevel(daleChallFormula(words))[1]),
  ({ word, syllable }) => 20 - Math.floor(flesch({ sentence: 1, word, syllable }) / 10),
  (words) => gradeToAge(gunningFog(words)),
  (words) => Math.ceil(Math.sqrt(smogFormula(words)) + 2.5),
]

/** Age at which a school year is reached, as the plugin computes it. */
function gradeToAge(grade: number): number {
  return Math.round(grade + 5)
}

/** Syllables from which the formulas count a word as long. */
const POLYSYLLABIC = 3

/**
 * What the formulas count in a sentence, by the names that they use; each is computed when it is needed. One
 * object is reused for all sentences: creating its lists takes longer than filling them.
 */
class SentenceWords {
  readonly sentence = 1
  readonly #lexemes: Lexeme[] = []
  /** Whether each word begins with a small letter: a name is never complex. */
  readonly #isLowerCase: boolean[] = []
  readonly #counted = new Marks()
  letter = 0

  read(comment: ParsedText, sentence: Span): void {
    const { tokens } = comment
    this.#lexemes.length = 0
    this.#isLowerCase.length = 0
    this.letter = 0
    eachUnit(comment, sentence, (kind, from, to) => {
      if (kind !== 'word' || isIdentifier(tokens, from, to)) return
      const { value, lexeme } = tokens[from] as Token
      const word = to === from + 1 ? value : wordOf(tokens, from, to)
      const read = word === value ? lexeme : lexemeOf(word)
      this.letter += word.length
      this.#lexemes.push(read)
      this.#isLowerCase.push(word.charCodeAt(0) === read.normal.charCodeAt(0))
    })
  }

  get word(): number {
    return this.#lexemes.length
  }

  get syllable(): number {
    let sum = 0
    for (const lexeme of this.#lexemes) sum += syllables.of(lexeme)
    return sum
  }

  get polysillabicWord(): number {
    return countWhere(this.#lexemes, isPolysyllabic)
  }

  get complexPolysillabicWord(): number {
    return countWhere(this.#lexemes, (lexeme, i) => {
      return this.#isLowerCase[i] === true && isPolysyllabic(lexeme)
    })
  }

  get difficultWord(): number {
    return this.#missingFrom(EASY)
  }

  get unfamiliarWord(): number {
    return this.#missingFrom(FAMILIAR)
  }

  /**
   * Counts the words that are not in a list; repetitions of a listed word are subtracted only once, as in the
   * plugin.
   */
  #missingFrom(list: WordSet): number {
    this.#counted.clear()
    let listed = 0
    for (const lexeme of this.#lexemes) {
      if (list.has(lexeme) && this.#counted.add(lexeme.id)) listed += 1
    }
    return this.word - listed
  }
}

/** Whether a word is a name from code, which has no plainer synonym: `idle_timeout`, `getItem`, `os.path`. */
function isIdentifier(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { value, lexeme } = tokens[at] as Token
    // Most words equal their lower-case form, which is the quicker test.
    if (value === '_' || (value !== lexeme.normal && /\p{Ll}\p{Lu}/u.test(value))) return true
  }
  return isDotted(tokens, from - 1) || isDotted(tokens, to)
}

/** Whether a full stop joins two words: at the end of a sentence, a capital would follow. */
function isDotted(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at]
  if (dot?.value !== '.') return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before?.end !== dot.start || after?.start !== dot.end) return false
  return before.kind === 'word' && /^[\p{Ll}\p{N}_]/u.test(after.value)
}

const EASY = new WordSet(daleChall)
const FAMILIAR = new WordSet(spache)
const syllables = new Facet(({ normal }) => syllable(normal))

function isPolysyllabic(lexeme: Lexeme): boolean {
  return syllables.of(lexeme) >= POLYSYLLABIC
}

/** Joins the tokens of a word by their values, so that the letters of an entity's name don't count. */
function wordOf(tokens: readonly Token[], from: number, to: number): string {
  let word = ''
  for (let i = from; i < to; i += 1) word += (tokens[i] as Token).value
  return word
}

const words = new SentenceWords()
