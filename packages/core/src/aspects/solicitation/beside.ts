/** Measures what is left of a comment beside its solicitations. */
import type { Reading, Solicitation, SolicitationKind } from '../../reading.js'
import type { Token } from '../../text/token.js'
import { fading } from '../ownership.js'
import { isName } from './owners.js'
import type { Scan } from './scan.js'

type Beside = Pick<Reading, 'unsolicited' | 'soliciting'>

/** The measures of a comment without any solicitation. */
export const ALONE: Beside = { unsolicited: 1, soliciting: 0 }

/**
 * Shares of a comment's own words in soliciting sentences, by kind: up to the first, the solicitation is a remark
 * beside a point; from the second, the comment is written for its sake. Somebody who names a page of their own may have
 * come to discuss, but a seller has not. Set by hand.
 */
const REMARK: Readonly<Record<SolicitationKind, readonly [none: number, all: number]>> = {
  trade: [0.1, 0.3],
  audience: [0.15, 0.4],
  visit: [0.3, 0.6],
  mail: [0.3, 0.6],
  chain: [0.1, 0.3],
}

/** Measures how much of a comment solicits, in words of its own. */
export function measureBeside(
  scan: Scan,
  shares: Float64Array,
  solicitations: readonly Solicitation[],
): Beside {
  if (solicitations.length === 0) return ALONE
  const kinds = new Map<number, SolicitationKind>()
  for (const { from, to, kind } of solicitations.map((one) => leading(scan, one))) {
    for (let i = from; i < to; i += 1) kinds.set((scan.tokens[i] as Token).sentence, kind)
  }
  const found = new Map<SolicitationKind, number>()
  let own = 0
  let unsolicited = 0
  for (const { index, kind, sentence } of scan.tokens) {
    if (kind !== 'word') continue
    const share = shares[index] as number
    own += share
    const soliciting = kinds.get(sentence)
    if (soliciting === undefined) unsolicited += share
    else found.set(soliciting, (found.get(soliciting) ?? 0) + share)
  }
  if (own === 0) return { unsolicited: 1, soliciting: 1 }
  const wholes = Array.from(found, ([kind, share]) => 1 - fading(share / own, ...REMARK[kind]))
  return { unsolicited: unsolicited / own, soliciting: Math.max(0, ...wholes) }
}

/** Maximum number of tokens before an advertisement in which its goods are first named. */
const LEADING = 64

/**
 * Extends a solicitation back to where its goods are first named: an experience that only leads up to them is part of
 * it.
 */
function leading(scan: Scan, one: Solicitation): Solicitation {
  if (one.kind !== 'trade' && one.kind !== 'visit') return one
  let { from } = one
  for (let i = from; i >= Math.max(0, one.from - LEADING); i -= 1) if (isName(scan, i)) from = i
  return { ...one, from }
}
