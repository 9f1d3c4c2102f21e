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

/** What the formulas count in a sentence. Of the lists each word counts once, as the plugin has it. */
function count(words: readonly string[]) {
  let letter = 0
  let syllables = 0
  let polysillabicWord = 0
  let complexPolysillabicWord = 0
  const easy = new Set<string>()
  const familiar = new Set<string>()
  for (const word of words) {
    const facts = factsOf(word)
    letter += word.length
    syllables += facts.syllables
    if (facts.syllables >= 3) {
      polysillabicWord += 1
      if (facts.isLowerCase) complexPolysillabicWord += 1
    }
    if (facts.isEasy) easy.add(facts.lower)
    if (facts.isFamiliar) familiar.add(facts.lower)
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

interface WordFacts {
  readonly lower: string
  readonly syllables: number
  readonly isLowerCase: boolean
  readonly isEasy: boolean
  readonly isFamiliar: boolean
}

const EASY: ReadonlySet<string> = new Set(daleChall)
const FAMILIAR: ReadonlySet<string> = new Set(spache)

/** Words whose facts are remembered: counting syllables costs more than all else. */
const MOST_REMEMBERED = 20_000
const remembered = new Map<string, WordFacts>()

function factsOf(word: string): WordFacts {
  const known = remembered.get(word)
  if (known !== undefined) return known
  // Forgetting is safe: a word's facts are the same whenever they are found.
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const lower = word.toLowerCase()
  const facts = {
    lower,
    syllables: syllable(word),
    isLowerCase: word.charCodeAt(0) === lower.charCodeAt(0),
    isEasy: EASY.has(lower),
    isFamiliar: FAMILIAR.has(lower),
  }
  remembered.set(word, facts)
  return facts
}

function wordsOf(comment: ParsedText, sentence: Span): string[] {
  const words: string[] = []
  for (const unit of findUnits(comment, sentence)) {
    if (unit.kind === 'word') words.push(asWritten(comment, unit))
  }
  return words
}

/** A token's value has its hash already, which a fresh slice of the text has not. */
function asWritten(comment: ParsedText, { from, to }: Span): string {
  const { start, end } = comment.reach({ from, to })
  const { value = '' } = comment.tokens[from] ?? {}
  return to - from === 1 && comment.text.startsWith(value, start) && value.length === end - start
    ? value
    : comment.slice(start, end)
}
