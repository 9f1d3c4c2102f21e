/** Tells whether a verb means that somebody died: "passed in May", but not "passed the salt" or "died laughing". */

import { isNoun, type Token } from '../../text/token.js'
import { formTest, WordSet } from '../../text/words/facet.js'

const DIED = WordSet.of('died passed dies dying')
/** "My aunt nearly died" is meant as a joke. */
const NEARLY = WordSet.of("nearly almost practically not n't never")
/** Words after "dying" that make it a longing: "dying to argue", "dying for a pint". */
const LONGING = WordSet.of('to for')
/** What people die of figuratively. */
const FIGURATIVE = WordSet.of('laughing laughter embarrassment shame boredom curiosity')
/** Words that may follow "passed" without being its object, most of them about when. */
const WHEN = WordSet.of('away and but so or when while before after since just from last')

const DATES =
  /^(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|day|week|weekend|month|year|birthday)s?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|christmas|easter|yesterday|today|tonight|ago)$/
const isOfDate = formTest(({ normal }) => DATES.test(normal))
/**
 * Maximum number of tokens in a date before the word that shows that it is one: "on the 3rd of May", "two years ago".
 */
const LONGEST_DATE = 4

/** Whether the token is such a verb, and its surroundings allow no other sense. */
export function isDeath(tokens: readonly Token[], at: number): boolean {
  const { lexeme } = tokens[at] as Token
  if (!DIED.has(lexeme) || NEARLY.has(tokens[at - 1]?.lexeme)) return false
  if (lexeme.normal === 'passed') return hasNoObject(tokens, at + 1)
  if (lexeme.normal === 'dying' && LONGING.has(tokens[at + 1]?.lexeme)) return false
  return ![at + 1, at + 2].some((i) => FIGURATIVE.has(tokens[i]?.lexeme))
}

/** Whether a date begins at a token: "the 3rd of May", "last week", "Sundays". */
export function isDate(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from, from + LONGEST_DATE)) {
    if (isOfDate(token.lexeme)) return true
    if (token.kind === 'number')
      return !isNoun(tokens[token.index + 1]) || isDate(tokens, token.index + 1)
    if (token.kind !== 'word' || isNoun(token) || /^(?:VERB|PRON)$/.test(token.pos)) return false
  }
  return false
}

/**
 * Whether no object follows: "Passed.", "passed away", "passed suddenly", "passed on in May", "passed two years ago".
 */
function hasNoObject(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (tokens[at]?.lexeme.normal.endsWith('ly')) at += 1
  const token = tokens[at]
  if (token === undefined || token.kind === 'punctuation' || WHEN.has(token.lexeme)) return true
  if (token.lexeme.normal === 'on' && isClauseAfterOn(tokens, at + 1)) return true
  if (!/^(?:on|in|at)$/.test(token.lexeme.normal)) return isAgo(tokens, at)
  // "Passed peacefully at home": an adverb of manner does not go with an exam.
  return at > from || isDate(tokens, at + 1)
}

function isClauseAfterOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos !== 'DET' && hasNoObject(tokens, at)
}

/**
 * Whether a past time begins at a token: "two years ago", "yesterday", "this week". After "passed", "the winter" and "a
 * week" are time spent.
 */
function isAgo(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(from, from + LONGEST_DATE)
  const isPast = near.some(({ lexeme }) => lexeme.normal === 'ago')
  const { lexeme } = tokens[from] as Token
  if (lexeme.normal !== 'this' && !isOfDate(lexeme) && !isPast) return false
  return isDate(tokens, from)
}
