import type { ParsedText } from '../text/parse.js'
import type { Span, Token } from '../text/token.js'

/**
 * The sentences without the formula that opens them: in "Thanks, added a carrot" a new one begins after the comma.
 *
 * @param formulas In the order of the text.
 */
export function afterOpenings(
  { tokens, sentences }: ParsedText,
  formulas: readonly Span[],
): Span[] {
  let next = 0
  return sentences.map(({ from, to }) => {
    while ((formulas[next]?.from ?? to) < from) next += 1
    return { from: afterOpening(tokens, from, formulas[next]), to }
  })
}

function afterOpening(tokens: readonly Token[], from: number, opening: Span | undefined): number {
  if (opening?.from !== from) return from
  const after = tokens[opening.to]?.value === ',' ? opening.to + 1 : opening.to
  const goesOn =
    tokens[after]?.kind === 'word' && tokens[after]?.sentence === tokens[from]?.sentence
  return goesOn ? after : from
}
