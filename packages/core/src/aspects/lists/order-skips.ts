/** Tokens that are passed over where words are judged by their neighbours. */
import type { Token } from '../../text/token.js'
import { isTransparent } from '../../text/transparent.js'

/** "So" in quotation marks stands as it does without; a row of marks is one, and so is "37a". */
export function isPassedOver(tokens: readonly Token[], at: number): boolean {
  if (isTransparent(tokens[at] as Token) || isOfRow(tokens, at)) return true
  return isOfNumber(tokens, at) || isWholly(tokens, at)
}

/** A row of question marks is one, and of other marks two: who writes "!!" is mostly in a hurry. */
function isOfRow(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  if (!isEnd(mark)) return false
  const before = tokens[at - 1]
  if (!isEnd(before)) return false
  return mark?.value === '?' || before?.value === '?' || isEnd(tokens[at - 2])
}

/** "All over our lane" is "over our lane". */
function isWholly(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lexeme.normal === 'all' && tokens[at + 1]?.pos === 'ADP'
}

/** The letters of "37a" and "12kg", which the tokeniser cuts off. */
function isOfNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before?.kind === 'number' && before.end === tokens[at]?.start && tokens[at]?.kind === 'word'
  )
}

/** Letters of a unit that stands apart: V, Ah, mm. */
const LONGEST_UNIT = 2

/** Whether a token is the unit of what was measured: "17 V". */
export function isUnit(
  tokens: readonly Token[],
  at: number,
  isMeasured: (at: number) => boolean,
): boolean {
  const { kind, value, lexeme } = tokens[at] as Token
  if (kind !== 'word' || value.length > LONGEST_UNIT || lexeme.isFunction) return false
  return at > 0 && isMeasured(at - 1)
}

/** Whether a token is a mark that ends a sentence, or a row of them, by its first sign. */
export function isEnd(token: Token | undefined): boolean {
  const first = token?.value[0]
  return first === '.' || first === '!' || first === '?'
}
