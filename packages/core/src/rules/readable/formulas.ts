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
import { Facet, WordSet } from '../../text/facet.js'
import { lexemeOf } from '../../text/lexemes.js'
import type { ParsedText } from '../../text/parse.js'
import type { Lexeme, Span } from '../../text/token.js'
import { findUnits } from '../../text/units.js'

/** Fewest words of a sentence that retext-readability looks at. */
const FEWEST_WORDS = 5

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
  if (sentence.to - sentence.from < FEWEST_WORDS) return 0
  const words = new SentenceWords(comment, sentence)
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

/** What the formulas count in a sentence, under the names they know it by; each when it is asked. */
class SentenceWords {
  readonly sentence = 1
  readonly #lexemes: Lexeme[] = []
  /** Whether each word is written with a small letter: a name is never complex. */
  readonly #isLowerCase: boolean[] = []
  readonly letter: number

  constructor(comment: ParsedText, sentence: Span) {
    let letters = 0
    for (const unit of findUnits(comment, sentence)) {
      if (unit.kind !== 'word') continue
      const { start, end } = comment.reach(unit)
      const lexeme = lexemeAt(comment, unit, start, end)
      letters += end - start
      this.#lexemes.push(lexeme)
      this.#isLowerCase.push(comment.text.charCodeAt(start) === lexeme.normal.charCodeAt(0))
    }
    this.letter = letters
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
    return this.#lexemes.filter((lexeme) => syllables.of(lexeme) >= POLYSYLLABIC).length
  }

  get complexPolysillabicWord(): number {
    return this.#lexemes.filter(
      (lexeme, i) => this.#isLowerCase[i] && syllables.of(lexeme) >= POLYSYLLABIC,
    ).length
  }

  get difficultWord(): number {
    return this.#missingFrom(EASY)
  }

  get unfamiliarWord(): number {
    return this.#missingFrom(FAMILIAR)
  }

  /** Each word of a list counts once, as the plugin has it. */
  #missingFrom(list: WordSet): number {
    const listed = this.#lexemes.filter((lexeme) => list.has(lexeme))
    return this.word - new Set(listed).size
  }
}

const EASY = new WordSet(daleChall)
const FAMILIAR = new WordSet(spache)
const syllables = new Facet(({ normal }) => syllable(normal))

function lexemeAt({ text, tokens }: ParsedText, unit: Span, start: number, end: number): Lexeme {
  const token = tokens[unit.from]
  const isAsItStands =
    unit.to - unit.from === 1 &&
    token?.value.length === end - start &&
    text.startsWith(token.value, start)
  return isAsItStands ? token.lexeme : lexemeOf(text.slice(start, end))
}
