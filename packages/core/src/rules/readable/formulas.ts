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
 * Fewest words of a sentence that is looked at, the `minWords` of retext-readability. Its own 5 would
 * have six short words cut in two for one long one among them; of ten words, three household words of
 * three syllables ("janitor", "pelicans") are enough for four formulas. By hand.
 */
export const FEWEST_WORDS = 14

/**
 * How many of the seven formulas of retext-readability find a sentence too hard for this age; 0 when
 * fewer than `least` do.
 *
 * The same libraries, asked in the same way, give the same answer; but words are looked up in sets
 * rather than lists, their syllables are remembered, and no formula is asked once so many have found
 * the sentence easy that the others can't reach `least`.
 */
export function countTooHard(
  comment: ParsedText,
  sentence: Span,
  age: number,
  least: number,
): number {
  // A sentence has no more words than tokens, and those need no counting.
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
 * The age of readers to whom a sentence is easy, by each formula. First those that find most
 * sentences easy and count no syllables.
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

/** Age of who reaches a school year, as the plugin has it. */
function gradeToAge(grade: number): number {
  return Math.round(grade + 5)
}

/** Syllables from which a word is long to the formulas. */
const POLYSYLLABIC = 3

/**
 * What the formulas count in a sentence, under the names they know it by; each when it is asked. One
 * is enough, read anew for each sentence: making the lists takes longer than filling them.
 */
class SentenceWords {
  readonly sentence = 1
  readonly #lexemes: Lexeme[] = []
  /** Whether each word is written with a small letter: a name is never complex. */
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

  /** Each word of a list counts once, as the plugin has it. */
  #missingFrom(list: WordSet): number {
    this.#counted.clear()
    let listed = 0
    for (const lexeme of this.#lexemes) {
      if (list.has(lexeme) && this.#counted.add(lexeme.id)) listed += 1
    }
    return this.word - listed
  }
}

/** Whether a word is named as code names things: `idle_timeout`, `getItem`, `os.path`. Nobody can put a plainer one. */
function isIdentifier(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { value, lexeme } = tokens[at] as Token
    // Most words are written as their lower case is, which is quicker to see.
    if (value === '_' || (value !== lexeme.normal && /\p{Ll}\p{Lu}/u.test(value))) return true
  }
  return isDotted(tokens, from - 1) || isDotted(tokens, to)
}

/** Whether a full stop joins two words: after a sentence that ends, a capital begins. */
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

/** A word of several tokens as it is judged: the letters that an entity is written with are none of it. */
function wordOf(tokens: readonly Token[], from: number, to: number): string {
  let word = ''
  for (let i = from; i < to; i += 1) word += (tokens[i] as Token).value
  return word
}

const words = new SentenceWords()
