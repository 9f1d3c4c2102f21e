/** Tokens that are passed over when words are judged by their neighbours. */
import type { Token } from '../../text/token.js'
import { isTransparent } from '../../text/transparent.js'

/**
 * Whether a token does not affect the order of its neighbours: marks around a quoted word, marks in a row, the letters
 * of "37a".
 */
export function isPassedOver(tokens: readonly Token[], at: number): boolean {
  if (isTransparent(tokens[at] as Token) || isOfRow(tokens, at)) return true
  return isOfNumber(tokens, at) || isWholly(tokens, at)
}

/**
 * Whether a token continues a row of marks: a row of question marks counts as one mark, and a row of others as two,
 * since "!!" is mostly typed in a hurry.
 */
function isOfRow(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  if (!isEnd(mark)) return false
  const before = tokens[at - 1]
  if (!isEnd(before)) return false
  return mark?.value === '?' || before?.value === '?' || isEnd(tokens[at - 2])
}

/** Whether a token is the "all" of "all over our lane", which has the order of "over our lane". */
function isWholly(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lexeme.normal === 'all' && tokens[at + 1]?.pos === 'ADP'
}

/** Whether a token is the letters that the tokeniser cuts off "37a" or "12kg". */
function isOfNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before?.kind === 'number' && before.end === tokens[at]?.start && tokens[at]?.kind === 'word'
  )
}

/** Maximum length, in letters, of a separate unit: V, Ah, mm. */
const LONGEST_UNIT = 2

/** Whether a token is the unit of a measured value: "17 V". */
export function isUnit(
  tokens: readonly Token[],
  at: number,
  isMeasured: (at: number) => boolean,
): boolean {
  const { kind, value, lexeme } = tokens[at] as Token
  if (kind !== 'word' || value.length > LONGEST_UNIT || lexeme.isFunction) return false
  return at > 0 && isMeasured(at - 1)
}

/** Whether a token is a mark that ends a sentence, or a row of such marks, judged by its first character. */
export function isEnd(token: Token | undefined): boolean {
  const first = token?.value[0]
  return first === '.' || first === '!' || first === '?'
}
