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
import { Facet } from '../../text/facet.js'
import { lexemeOf } from '../../text/lexemes.js'
import type { ParsedText } from '../../text/parse.js'
import type { Lexeme, Span } from '../../text/token.js'
import { findUnits } from '../../text/units.js'

/** Fewest words of a sentence that retext-readability looks at. */
const FEWEST_WORDS = 5

/** Readability formulas asked. */
export const FORMULAS = 7

/**
 * How many of the seven formulas of retext-readability find a sentence too hard for this age.
 *
 * The same libraries, asked in the same way, give the same answer; but words are looked up in sets
 * rather than lists, and their syllables are remembered.
 */
export function countTooHard(comment: ParsedText, sentence: Span, age: number): number {
  if (sentence.to - sentence.from < FEWEST_WORDS) return 0
  const counts = count(comment, sentence)
  if (counts.word < FEWEST_WORDS) return 0
  let tooHard = 0
  for (const reached of agesBy(counts)) if (reached > age) tooHard += 1
  return tooHard
}

/** The age of readers to whom a sentence is easy, by each formula. */
function agesBy(counts: Counts): number[] {
  return [
    gradeToAge(automatedReadability(counts)),
    gradeToAge(colemanLiau(counts)),
    gradeToAge(daleChallGradeLevel(daleChallFormula(counts))[1]),
    20 - Math.floor(flesch(counts) / 10),
    gradeToAge(gunningFog(counts)),
    Math.ceil(Math.sqrt(smogFormula(counts)) + 2.5),
    gradeToAge(spacheFormula(counts)),
  ]
}

/** Age of who reaches a school year, as the plugin has it. */
function gradeToAge(grade: number): number {
  return Math.round(grade + 5)
}

type Counts = ReturnType<typeof count>

/** What the formulas count in a sentence. Of the lists each word counts once, as the plugin has it. */
function count(comment: ParsedText, sentence: Span) {
  let word = 0
  let letter = 0
  let syllables = 0
  let polysillabicWord = 0
  let complexPolysillabicWord = 0
  const easy = new Set<Form>()
  const familiar = new Set<Form>()
  for (const unit of findUnits(comment, sentence)) {
    if (unit.kind !== 'word') continue
    const { start, end } = comment.reach(unit)
    const lexeme = lexemeAt(comment, unit)
    const form = forms.of(lexeme)
    word += 1
    letter += end - start
    syllables += form.syllables
    if (form.syllables >= 3) {
      polysillabicWord += 1
      const isLowerCase = comment.text.charCodeAt(start) === lexeme.normal.charCodeAt(0)
      if (isLowerCase) complexPolysillabicWord += 1
    }
    if (form.isEasy) easy.add(form)
    if (form.isFamiliar) familiar.add(form)
  }
  return {
    sentence: 1,
    word,
    letter,
    character: letter,
    syllable: syllables,
    polysillabicWord,
    complexPolysillabicWord,
    difficultWord: word - easy.size,
    unfamiliarWord: word - familiar.size,
  }
}

interface Form {
  readonly syllables: number
  readonly isEasy: boolean
  readonly isFamiliar: boolean
}

const EASY: ReadonlySet<string> = new Set(daleChall)
const FAMILIAR: ReadonlySet<string> = new Set(spache)

const forms = new Facet<Form>(({ normal }) => ({
  syllables: syllable(normal),
  isEasy: EASY.has(normal),
  isFamiliar: FAMILIAR.has(normal),
}))

function lexemeAt(comment: ParsedText, unit: Span): Lexeme {
  const { start, end } = comment.reach(unit)
  const token = comment.tokens[unit.from]
  const isAsItStands =
    unit.to - unit.from === 1 &&
    token?.value.length === end - start &&
    comment.text.startsWith(token.value, start)
  return isAsItStands ? token.lexeme : lexemeOf(comment.slice(start, end))
}
