import { orderRatio } from '../text/order.js'
import type { ParsedText } from '../text/parse.js'
import type { Span, Token } from '../text/token.js'

/**
 * Nats of prose that end a stretch. A pair of neighbours gives 0.56 for prose in ordinary comments,
 * and -0.4 where words are shuffled or strung together.
 */
const PROSE = 4

/** Nats for two words of the story side by side that do not stand so there. By hand. */
const STRUNG = 0.6

/** Words that stand in no order, and how sure that is, in nats. */
export interface List extends Span {
  readonly evidence: number
}

/**
 * Stretches of words in an order that English does not have: keywords strung together, sentences
 * that were shuffled. Each is a stretch of highest evidence; it ends where prose has as much.
 *
 * @param isStrung Whether a token and the one before it are the story's, and apart there.
 * @param least Nats of evidence that a stretch has at least.
 */
export function findLists(
  comment: ParsedText,
  isStrung: (at: number) => boolean,
  least: number,
): List[] {
  const lists: List[] = []
  let from = 0
  let evidence = 0
  let most = 0
  let to = 0
  const close = (at: number) => {
    if (most >= least) lists.push({ from, to, evidence: most })
    from = at
    evidence = 0
    most = 0
  }
  for (const [at, ratio] of ratiosOf(comment).entries()) {
    evidence += (isStrung(at) ? STRUNG : 0) - ratio
    if (evidence <= 0 || most - evidence > PROSE) close(at + 1)
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
    // The last sentence may not be finished yet, so its end tells nothing.
    const isLast = to === tokens.length
    const last = isLast && isEnd(tokens[to - 1]) ? to - 1 : to
    for (let at = from + 1; at < last; at += 1) add(at, tokens[at - 1], tokens[at])
    if (!isLast) add(to, tokens[to - 1], undefined)
  }
  return ratios
}

function isEnd(token: Token | undefined): boolean {
  return token !== undefined && /^[.!?]/.test(token.value)
}

/** Code, addresses and signs have an order of their own; a sentence's edge may be anybody's. */
function isProse(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (!token.code &&
      (token.kind === 'word' || token.kind === 'number' || token.kind === 'punctuation'))
  )
}
