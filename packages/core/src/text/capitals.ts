/** Words in capitals that are shouted. */
import { isAsciiSmall } from '../kit/ascii.js'
import type { ParsedText } from './parse.js'
import { isProse, type Token } from './token.js'

/** Words in capitals, one after the other, that are shouting: two may be a name or a stress. */
const FEWEST_WORDS = 3
/** Nats up to which a word in capitals is an everyday word rather than an acronym. */
const EVERYDAY = 12

/** Stretches of the writer's prose that are shouted. */
export function findShouted(comment: ParsedText): Token[][] {
  return runsOf(comment, isCapitals, (token) => isCapitals(token) || isBetween(token))
    .map(trimEnd)
    .filter(isShouted)
}

/** Stretches of the writer's prose whose tokens all pass a test; none where nothing starts one. */
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

/** "GREAT", and "I" beside it; "HTML5" and "MAX_SIZE" are no words. */
function isCapitals({ kind, value, lexeme }: Token): boolean {
  // Most words that differ from their lower case begin a sentence, which the second letter tells.
  if (kind !== 'word' || value === lexeme.normal || isAsciiSmall(value.charCodeAt(1))) return false
  return /^(?=.*\p{Lu})[\p{Lu}'’]+$/u.test(value)
}

/** What may stand among shouted words: punctuation, numbers. */
function isBetween({ kind, value }: Token): boolean {
  return kind === 'number' || (kind === 'punctuation' && /^[!?,.&'"-]$/.test(value))
}

/** Without what merely follows the last word in capitals. */
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
