/** Finds words shouted in capitals. */
import { isAsciiSmall } from '../kit/ascii.js'
import type { ParsedText } from './parse.js'
import { isProse, type Token } from './token.js'

/** Fewest consecutive words in capitals that count as shouting: two may be a name or emphasis. */
const FEWEST_WORDS = 3
/** Highest rarity, in nats, at which a word in capitals is an everyday word rather than an acronym. */
const EVERYDAY = 12

/** Finds the shouted stretches of the writer's prose. */
export function findShouted(comment: ParsedText): Token[][] {
  return runsOf(comment, isCapitals, (token) => isCapitals(token) || isBetween(token))
    .map(trimEnd)
    .filter(isShouted)
}

/** Finds stretches of the writer's prose whose tokens all pass a test; empty if no token can start one. */
export function runsOf(
  { tokens }: ParsedText,
  starts: (token: Token) => boolean,
  goesOn: (token: Token) => boolean = starts,
): Token[][] {
  const runs: Token[][] = []
  for (let from = 0, to = 0; from < tokens.length; from = to + 1) {
    to = from
    if (!starts(tokens[from] as Token)) continue
    while (to < tokens.length && isProse(tokens[to] as Token) && goesOn(tokens[to] as Token))
      to += 1
    if (to > from) runs.push(tokens.slice(from, to))
  }
  return runs
}

/** Whether a token is a word in capitals: "GREAT", and "I" beside it, but not "HTML5" or "MAX_SIZE". */
function isCapitals({ kind, value, lexeme }: Token): boolean {
  // Most capitalised words only begin a sentence: a small second letter rules those out cheaply.
  if (kind !== 'word' || value === lexeme.normal || isAsciiSmall(value.charCodeAt(1))) return false
  return /^(?=.*\p{Lu})[\p{Lu}'’]+$/u.test(value)
}

/** Whether a token may come between shouted words: punctuation or a number. */
function isBetween({ kind, value }: Token): boolean {
  return kind === 'number' || (kind === 'punctuation' && /^[!?,.&'"-]$/.test(value))
}

/** Drops whatever follows the last word in capitals. */
function trimEnd(run: readonly Token[]): Token[] {
  return run.slice(0, run.findLastIndex(isCapitals) + 1)
}

function isShouted(run: readonly Token[]): boolean {
  const words = run.filter((token) => isCapitals(token) && token.value.length > 1)
  const everyday = words.filter(
    ({ lexeme }) => lexeme.rarity < EVERYDAY && lexeme.normal.length > 2,
  )
  return words.length >= FEWEST_WORDS && everyday.length >= words.length / 2
}
