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
/** How many of its seven formulas must find a sentence too hard. */
const AGREEING = 4

const FAMILIAR: ReadonlySet<string> = new Set(spache)
const EASY: ReadonlySet<string> = new Set(daleChall)

/**
 * The sentences in which retext-readability might find something, and all those in which it does.
 *
 * It counts syllables anew and searches long lists for each word. Here its formulas are asked in
 * the order of their cost, and a sentence passes as soon as those that are left can't make it hard.
 */
export function findSuspects(comment: ParsedText, age: number): Span[] {
  return comment.sentences.filter((sentence) => isSuspect(comment, sentence, age))
}

function isSuspect(comment: ParsedText, sentence: Span, age: number): boolean {
  if (sentence.to - sentence.from < FEWEST_WORDS) return false
  const words = wordsOf(comment, sentence)
  if (words.length < FEWEST_WORDS) return false
  const byLetters = agreeByLetters(words, age)
  if (byLetters + LISTS + SYLLABLES < AGREEING) return false
  const byLists = byLetters + agreeByLists(words, age)
  if (byLists + SYLLABLES < AGREEING) return false
  return byLists >= AGREEING || byLists + agreeBySyllables(words, age) >= AGREEING
}

/** Formulas that look words up, and those that count syllables. */
const LISTS = 2
const SYLLABLES = 2

/** How many of three formulas agree: the third counts long words, and here every word is one. */
function agreeByLetters(words: readonly string[], age: number): number {
  const letter = words.reduce((sum, { length }) => sum + length, 0)
  const counts = { sentence: 1, word: words.length, letter, character: letter }
  const smog = smogFormula({ sentence: 1, polysillabicWord: words.length })
  return countAbove(age, [
    gradeToAge(automatedReadability(counts)),
    gradeToAge(colemanLiau(counts)),
    Math.ceil(Math.sqrt(smog) + 2.5),
  ])
}

function agreeByLists(words: readonly string[], age: number): number {
  const counts = { sentence: 1, word: words.length }
  const lower = words.map((word) => word.toLowerCase())
  const daleChallScore = daleChallFormula({ ...counts, difficultWord: countOutside(EASY, lower) })
  return countAbove(age, [
    gradeToAge(spacheFormula({ ...counts, unfamiliarWord: countOutside(FAMILIAR, lower) })),
    gradeToAge(daleChallGradeLevel(daleChallScore)[1]),
  ])
}

function agreeBySyllables(words: readonly string[], age: number): number {
  const syllables = words.map(syllablesOf)
  const counts = {
    sentence: 1,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
    complexPolysillabicWord: words.filter(
      (word, i) => (syllables[i] ?? 0) >= 3 && isLowerCase(word),
    ).length,
  }
  return countAbove(age, [20 - Math.floor(flesch(counts) / 10), gradeToAge(gunningFog(counts))])
}

/** Age of who reaches a school year, as the plugin has it. */
function gradeToAge(grade: number): number {
  return Math.round(grade + 5)
}

function countAbove(age: number, ages: readonly number[]): number {
  return ages.filter((formula) => formula > age).length
}

/** As the plugin counts: each word of the list once, whatever is left over. */
function countOutside(list: ReadonlySet<string>, lower: readonly string[]): number {
  return lower.length - new Set(lower.filter((word) => list.has(word))).size
}

function isLowerCase(word: string): boolean {
  return word.charCodeAt(0) === word.toLowerCase().charCodeAt(0)
}

/** Word forms whose syllables are remembered: counting them costs more than all else. */
const MOST_REMEMBERED = 20_000
const remembered = new Map<string, number>()

function syllablesOf(word: string): number {
  let count = remembered.get(word)
  if (count === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    count = syllable(word)
    remembered.set(word, count)
  }
  return count
}

function wordsOf(comment: ParsedText, sentence: Span): string[] {
  const { tokens } = comment
  return findUnits(comment, sentence)
    .filter(({ kind }) => kind === 'word')
    .map(({ from, to }) => comment.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0))
}
