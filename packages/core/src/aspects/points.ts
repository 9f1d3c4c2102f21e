import type { ParsedText } from '../text/parse.js'
import { isName, type Token } from '../text/token.js'
import { VAGUE_WORDS } from './vague-words.js'

/**
 * How much a token says, relative to a name. Set by hand, in round numbers. The figures beside them are Spearman
 * correlations, at fixed length, of the number of such tokens with people's ratings of tweets (train) and of sentences
 * about films, as `pnpm explore:aspects` prints them.
 */
const POINTS = {
  /** A name tells more than anything else: 0.47 and 0.68. */
  name: 1,
  /** A capital at the start of a sentence may not mark a name: 0.17 and 0.31. */
  nameAtStart: 0.5,
  /** 0.20 and 0.07: sentences about films seldom need one. */
  number: 0.5,
  /** 0.27; only tweets have them. */
  hashtag: 0.5,
  /** Long words say more than short ones (letters of content words: 0.38 and 0.33) ... */
  letter: 0.05,
  /** ... and rare words more than common ones (nats beyond `COMMON`: 0.35 and 0.41). */
  nat: 0.015,
  /** "thing", "great", "get": -0.20 and -0.12. */
  vague: 0.05,
  /** "of", "with", "she": -0.34 and -0.33, yet without them nothing is tied together. */
  functionWord: 0.03,
} as const

/** Letters beyond which a word says no more; most longer ones are words with a forgotten space. */
const MOST_LETTERS = 10
/** Surprise from which a word counts as rare, in nats: beyond the commonest five hundred words. */
const COMMON = 7
/** Adjectives and adverbs colour what nouns and verbs say: -0.11 and -0.07, -0.18 and -0.14. */
const DESCRIBING = 0.5
/** Surprise, in nats, from which a word without a capital is as often a slip or slang as a term ... */
const UNKNOWN = 14.7
/** ... so that half of it counts: -0.04 and 0.01, where rare words have 0.35 and 0.41. */
const STRANGE = 0.5

/** How much each token says, in points: a name 1, a long rare word 0.6, "the" 0.03, punctuation 0. */
export function pointsOf({ tokens }: ParsedText): Float64Array {
  let sentence = -1
  const points = new Float64Array(tokens.length)
  for (const token of tokens) {
    if (isStandIn(token, tokens)) continue
    const opens = token.kind === 'word' && token.sentence !== sentence
    if (opens) sentence = token.sentence
    points[token.index] = pointsOfToken(token, tokens, opens)
  }
  return points
}

/** Whether a token is part of `<USER>` or `<URL>`, which an archive puts in place of what it may not show. */
function isStandIn({ index, value }: Token, tokens: readonly Token[]): boolean {
  if (index === 0 || tokens[index - 1]?.value !== '<') return false
  return tokens[index + 1]?.value === '>' && value === value.toUpperCase()
}

function pointsOfToken(token: Token, tokens: readonly Token[], opens: boolean): number {
  switch (token.kind) {
    case 'word':
      return pointsOfWord(token, tokens, opens)
    case 'number':
      return POINTS.number
    case 'hashtag':
      return POINTS.hashtag
    default:
      return 0
  }
}

function pointsOfWord(token: Token, tokens: readonly Token[], opens: boolean): number {
  const { normal, rarity, isFunction } = token.lexeme
  if (isFunction) return POINTS.functionWord
  if (VAGUE_WORDS.has(token.lexeme)) return POINTS.vague
  if (isNamed(token, tokens)) return opens ? POINTS.nameAtStart : POINTS.name
  if (token.pos === 'INTJ') return 0
  const letters = Math.min(normal.length, MOST_LETTERS)
  const points = POINTS.letter * letters + POINTS.nat * Math.max(0, rarity - COMMON)
  if (rarity >= UNKNOWN && !token.code) return STRANGE * points
  return token.pos === 'ADJ' || token.pos === 'ADV' ? DESCRIBING * points : points
}

function isNamed(token: Token, tokens: readonly Token[]): boolean {
  if (!isName(token)) return false
  // A word in capitals among others is shouted; alone it is an acronym.
  const isShouted = isCapitals(token) && (isNeighbour(-1) || isNeighbour(1))
  return !isShouted

  function isNeighbour(step: number): boolean {
    const neighbour = tokens[token.index + step]
    return neighbour !== undefined && isCapitals(neighbour)
  }
}

function isCapitals({ value }: Token): boolean {
  return value.length > 1 && value === value.toUpperCase() && value !== value.toLowerCase()
}
