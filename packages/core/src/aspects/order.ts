import { orderRatio } from '../text/order.js'
import type { ParsedText } from '../text/parse.js'
import type { Span, Token } from '../text/token.js'

/**
 * Nats of evidence from which words are taken for a list. A pair of neighbours gives 0.56 for prose
 * in ordinary comments, and -0.4 where words are shuffled or strung together.
 */
const ENOUGH = 4

/** Nats for two words of the story side by side that do not stand so there. By hand. */
const STRUNG = 0.6

/**
 * Stretches of words in an order that English does not have: keywords strung together, sentences
 * that were shuffled. Each is a stretch of highest evidence; it ends where prose has as much.
 *
 * @param isStrung Whether a token and the one before it are the story's, and apart there.
 */
export function findLists(comment: ParsedText, isStrung: (at: number) => boolean): Span[] {
  const lists: Span[] = []
  let from = 0
  let evidence = 0
  let most = 0
  let to = 0
  const close = (at: number) => {
    if (most >= ENOUGH) lists.push({ from, to })
    from = at
    evidence = 0
    most = 0
  }
  for (const [at, ratio] of ratiosOf(comment).entries()) {
    evidence += (isStrung(at) ? STRUNG : 0) - ratio
    if (evidence <= 0 || most - evidence > ENOUGH) close(at + 1)
    else if (evidence > most) {
      most = evidence
      to = at
    }
  }
  close(0)
  return lists
}

/** How much likelier each token stands after the one before it in prose than by chance, in nats. */
function ratiosOf({ tokens, sentences }: ParsedText): Float64Array {
  const ratios = new Float64Array(tokens.length + 1)
  const add = (at: number, left: Token | undefined, right: Token | undefined) => {
    if (isProse(left) && isProse(right))
      ratios[at] = (ratios[at] as number) + orderRatio(left, right)
  }
  for (const { from, to } of sentences) {
    add(from, undefined, tokens[from])
    for (let at = from + 1; at < to; at += 1) add(at, tokens[at - 1], tokens[at])
    // The last sentence may not be finished yet, so its end tells nothing.
    if (to < tokens.length) add(to, tokens[to - 1], undefined)
  }
  return ratios
}

/** Code, addresses and signs have an order of their own; a sentence's edge may be anybody's. */
function isProse(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (!token.code &&
      (token.kind === 'word' || token.kind === 'number' || token.kind === 'punctuation'))
  )
}
