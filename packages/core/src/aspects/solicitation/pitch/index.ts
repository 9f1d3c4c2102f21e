/**
 * Advertisements that no single phrase gives away: each kind of cue is harmless alone, and honest comments combine two
 * of them. A comment that says who offers, how to reach them, what to do, on what terms and for what need is an
 * advertisement, in whatever words.
 */
import { type Advertised, around, heaviest, weightOf } from '../cues.js'
import type { Scan } from '../scan.js'
import type { Cue } from './cue.js'
import { invitationsIn } from './invitations.js'
import { needsIn } from './needs.js'
import { offerersIn } from './offerers.js'
import { reachesIn } from './reaches.js'
import { toldIn } from './tellings.js'
import { termsIn } from './terms.js'

/** Sums from which an advertisement is likely, and sure. Set by hand, see `pitch.test.ts`. */
const LIKELY = 3
const SURE = 4
/** Minimum number of kinds of cues in an advertisement. */
const FEWEST = 2
/** Weight deducted if there are no more than that: somebody who tells what they make has a price, too. */
const FEW = 0.5
/**
 * Minimum weight of an offerer or of terms: without either it is a neighbour who wants a call, or a friend's
 * recommendation.
 */
const TRADE = 0.75
/** Maximum weight of offerers and needs together, each said twice. */
const MOST_BESIDE = 3.75
const KINDS = ['offerer', 'terms', 'reach', 'call', 'need'] as const
/** Weight deducted if nobody visibly offers: it may then be a tip. */
const NOBODY = 0.5

/** Finds the densest stretch of cues, if they add up to an advertisement. */
export function findPitch(scan: Scan): Advertised | undefined {
  const calls = [...invitationsIn(scan), ...reachesIn(scan)]
  const cues = [...calls, ...termsIn(scan)]
  if (cues.length === 0) return undefined
  const told = toldIn(scan)
  const found = cues.reduce((sum, { weight }) => sum + weight, 0)
  if (found + MOST_BESIDE - told < LIKELY) return undefined
  cues.push(...offerersIn(scan), ...needsIn(scan))
  cues.sort((a, b) => a.found[0] - b.found[0])
  const best = heaviest(cues, LIKELY, (within) => sumOf(within) - told)
  if (best === undefined) return undefined
  return {
    found: around(best.cues, scan.tokens.length - 1),
    isSure: best.sum >= SURE && best.cues.some(isSold),
  }
}

/** Whether a cue sells or pushes: somebody who only gives things away and can be written to may be a neighbour. */
function isSold({ kind, weight }: Cue): boolean {
  return (kind === 'terms' && weight >= 1) || (kind === 'call' && weight > 1)
}

function sumOf(cues: readonly Cue[]): number {
  const weights = KINDS.map((kind) => weightOf(cues, kind))
  const [offerer = 0] = weights
  const kinds = weights.filter((weight) => weight > 0).length
  const isTrade = cues.some(
    ({ kind, weight }) => /^(?:offerer|terms)$/.test(kind) && weight >= TRADE,
  )
  if (!isTrade || kinds < FEWEST) return 0
  const sum = weights.reduce((sum, weight) => sum + weight)
  return sum - (kinds > FEWEST ? 0 : FEW) - (offerer > 0 ? 0 : NOBODY)
}
