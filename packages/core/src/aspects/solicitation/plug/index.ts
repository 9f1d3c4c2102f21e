/**
 * Plugs for a seller by somebody who seems to have no part in it: a report of how well it went leads to a name, to what
 * it costs or saves readers, and to how they get there. Buyers mention the first two and answers the third, so all must
 * come together. That somebody reports, and in which person, says nothing.
 */
import { type Advertised, around, cue, heaviest, weightOf } from '../cues.js'
import { isName } from '../owners.js'
import { publicIn } from '../pitch/tellings.js'
import type { Scan } from '../scan.js'
import { ByWord } from './by-word.js'
import { type Cue, DEAL, LEAD } from './cue.js'
import { DEALS } from './deals.js'
import { gainsIn } from './gains.js'
import { handedIn, LEADS, PAID } from './leads.js'
import { isMeans, MEANS } from './means.js'
import { PRAISES } from './praises.js'
import { PROMPTS } from './prompts.js'
import { waysIn } from './ways.js'

/** Sums from which a plug is likely, and sure. Set by hand, see `plug.test.ts`. */
const LIKELY = 3.25
const SURE = 4
/** Weight deducted where a council, a library or another public institution is mentioned beside it. */
const PUBLIC = 1.5
/** Weight of a seller's name, or of an address that is one. */
const NAMED = 0.5

/** Cues that may be all there is of an offer, and those searched for beside them. */
const OFFERED = new ByWord(['deal', DEALS], ['lead', PAID], ['lead', MEANS])
const BESIDE = new ByWord(['lead', LEADS], ['prompt', PROMPTS], ['praise', PRAISES])

/** Finds the densest stretch of cues, if they add up to a plug. */
export function findPlug(scan: Scan): Advertised | undefined {
  const offered = OFFERED.in(scan)
  for (const found of gainsIn(scan)) offered.push(cue('deal', found, DEAL.gain))
  // Nearly every comment ends here.
  if (!offered.some(isOffered)) return undefined
  const ways = waysIn(scan)
  const isNamed = ways.length > 0 || scan.tokens.some(({ index }) => isName(scan, index))
  const cues = [...offered, ...ways, ...BESIDE.in(scan), ...handedIn(scan)]
  if (!cues.some(({ kind }) => kind === 'lead')) return undefined
  cues.sort((a, b) => a.found[0] - b.found[0])
  const shared = new Set(publicIn(scan).map((i) => scan.tokens[i]?.sentence))
  // If readers are to write to "them", the sentence before may say to whom.
  const isPublic = ({ found: [i], weight }: Cue) => {
    const sentence = scan.tokens[i]?.sentence ?? 0
    return shared.has(sentence) || (weight === LEAD.write && shared.has(sentence - 1))
  }
  const best = heaviest(cues, LIKELY, (within) => {
    return sumOf(within, isNamed) - (within.some(isPublic) ? PUBLIC : 0)
  })
  if (best === undefined) return undefined
  const pushed = best.cues.filter(({ kind }) => kind !== 'praise')
  return { found: around(pushed, scan.tokens.length - 1), isSure: best.sum >= SURE }
}

/**
 * Whether something is offered: the writer is paid for referring readers, has something for those who write, or knows a
 * price.
 */
function isOffered({ kind, weight }: Cue): boolean {
  if (kind === 'lead') return weight === LEAD.paid || weight === LEAD.between
  // How long an offer lasts means nothing without the offer.
  return kind === 'deal' && weight !== DEAL.time && weight !== DEAL.loose
}

function sumOf(cues: readonly Cue[], isNamed: boolean): number {
  // If readers are to write to the writer for it, no name is needed.
  if (!isNamed && !cues.some(isMeans)) return 0
  const [deal, lead] = [weightOf(cues, 'deal'), weightOf(cues, 'lead')]
  if (lead === 0 || !cues.some(isOffered)) return 0
  return NAMED + deal + lead + weightOf(cues, 'prompt') + weightOf(cues, 'praise')
}
