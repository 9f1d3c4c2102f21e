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
import type { Span } from '../../text/token.js'
import { findUnits } from '../../text/units.js'

/** Fewest words of a sentence that retext-readability looks at. */
const FEWEST_WORDS = 5

/** Readability formulas asked. */
export const FORMULAS = 7

/**
 * How many of the seven formulas of retext-readability find a sentence too hard for this age.
 *
 * The same libraries, asked in the same way, give the same answer; only words are looked up in sets
 * and their syllables remembered, which makes it some fifty times as quick.
 */
export function countTooHard(comment: ParsedText, sentence: Span, age: number): number {
  if (sentence.to - sentence.from < FEWEST_WORDS) return 0
  const counts = count(wordsOf(comment, sentence))
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

/** A word as it stands, with what is known of its form. */
interface Word {
  readonly length: number
  readonly isLowerCase: boolean
  readonly form: Form
}

/** What the formulas count in a sentence. Of the lists each word counts once, as the plugin has it. */
function count(words: readonly Word[]) {
  let letter = 0
  let syllables = 0
  let polysillabicWord = 0
  let complexPolysillabicWord = 0
  const easy = new Set<Form>()
  const familiar = new Set<Form>()
  for (const { length, isLowerCase, form } of words) {
    letter += length
    syllables += form.syllables
    if (form.syllables >= 3) {
      polysillabicWord += 1
      if (isLowerCase) complexPolysillabicWord += 1
    }
    if (form.isEasy) easy.add(form)
    if (form.isFamiliar) familiar.add(form)
  }
  return {
    sentence: 1,
    word: words.length,
    letter,
    character: letter,
    syllable: syllables,
    polysillabicWord,
    complexPolysillabicWord,
    difficultWord: words.length - easy.size,
    unfamiliarWord: words.length - familiar.size,
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

function wordsOf(comment: ParsedText, sentence: Span): Word[] {
  const words: Word[] = []
  for (const unit of findUnits(comment, sentence)) {
    if (unit.kind === 'word') words.push(wordAt(comment, unit))
  }
  return words
}

function wordAt(comment: ParsedText, { from, to }: Span): Word {
  const { start, end } = comment.reach({ from, to })
  const token = comment.tokens[from]
  const isOneAsItStands =
    to - from === 1 && token !== undefined && comment.text.startsWith(token.value, start)
  const lexeme = isOneAsItStands ? token.lexeme : lexemeOf(comment.slice(start, end))
  return {
    length: end - start,
    isLowerCase: comment.text.charCodeAt(start) === lexeme.normal.charCodeAt(0),
    form: forms.of(lexeme),
  }
}
