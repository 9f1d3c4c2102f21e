import { automatedReadability } from 'automated-readability'
import type { ParsedText } from '../text/parse.js'

/** Grades (United States school years) up to which a text reads easily, and from which nobody can follow it. */
const EASY = 6
const HARD = 20

/**
 * How easily the comment is read, 0 to 1, by the Automated Readability Index (Senter and Smith 1967), which needs
 * neither syllables nor word lists; null without words.
 */
export function measureReadability({ tokens, sentences }: ParsedText): number | null {
  let word = 0
  let character = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    word += 1
    character += token.value.length
  }
  if (word === 0) return null
  const grade = automatedReadability({ word, character, sentence: sentences.length })
  return Math.min(1, Math.max(0, (HARD - grade) / (HARD - EASY)))
}
