import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { WEB_WORDS } from './web-words.js'

/** A word and its rank by frequency, from 1. */
export interface RankedWord {
  word: string
  rank: number
}

/**
 * Every word up to this rank is taken: names such as "obama" or "germany" are part of what people
 * write about. Beyond it most unknown words are surnames of athletes and officials.
 */
const TRUSTED_RANK = 15_000

/** Picks the words that deserve a place in the tables, in alphabetical order. */
export function pickVocabulary(words: readonly string[], size: number): RankedWord[] {
  const isInLexicon = lexicon()
  const picked = words
    .map((word, index) => ({ word, rank: index + 1 }))
    .filter(({ word }) => /^[a-z]{2,25}$/.test(word))
  const web = picked.filter(({ word }) => WEB_WORDS.has(word))
  const rest: RankedWord[] = []
  for (const entry of picked) {
    if (rest.length === size - web.length) break
    if (WEB_WORDS.has(entry.word)) continue
    if (entry.rank <= TRUSTED_RANK || isInLexicon(entry.word)) rest.push(entry)
  }
  return [...rest, ...web].sort((a, b) => (a.word < b.word ? -1 : 1))
}

/**
 * Whether wink's language model knows a word. It numbers its own words from 0 and gives each new word
 * the next free number, so the number of a made-up word tells where the known ones end.
 */
function lexicon(): (word: string) => boolean {
  const nlp = winkNLP(model, [])
  const its = nlp.its
  const idOf = (word: string) => nlp.readDoc(word).tokens().itemAt(0).out(its.uniqueId) as number
  const end = idOf('qqzxjw')
  return (word) => nlp.readDoc(word).tokens().length() > 1 || idOf(word) < end
}
