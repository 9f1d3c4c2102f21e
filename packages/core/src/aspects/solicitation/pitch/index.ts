/**
 * Advertisements that no single phrase gives away: each kind of cue is harmless alone, and honest comments have two
 * of them together. Who offers, says where to be reached, calls, names terms and a need advertises, in whatever words.
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

/** The sums from which on it is likely, and sure. By hand, see `pitch.test.ts`. */
const LIKELY = 3
const SURE = 4
/** Kinds that come together in an advertisement, at least. */
const FEWEST = 2
/** What it costs where there are no more of them: who tells what they make has a price, too. */
const FEW = 0.5
/** Of who offers, or on what terms: without that a neighbour asks to be called, or a friend recommends. */
const TRADE = 0.75
/** The most that who offers and whose need it is for weigh together, each said twice. */
const MOST_BESIDE = 3.75
const KINDS = ['offerer', 'terms', 'reach', 'call', 'need'] as const
/** What it costs where nobody is seen who offers: then it may be a tip. */
const NOBODY = 0.5

/** The densest stretch of cues, where they come together to an advertisement. */
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

/** Whether something is sold or pushed: who only gives things away and can be written to may be a neighbour. */
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
