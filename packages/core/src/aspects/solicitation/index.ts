import type { Reading, Solicitation } from '../../reading.js'
import { ALONE, measureBeside } from './beside.js'
import { findBrand } from './brands.js'
import { findChannel } from './channels.js'
import type { Advertised } from './cues.js'
import { PHRASES } from './phrases/index.js'
import { findThanked } from './phrases/testimonies.js'
import { findPitch } from './pitch/index.js'
import { findPlug } from './plug/index.js'
import { type Evidence, Scan } from './scan.js'

/** Finds what solicits, and measures what is left of the comment beside it. */
export function measureSolicitations(
  evidence: Evidence & Pick<Reading, 'shares'>,
): Pick<Reading, 'solicitations' | 'unsolicited' | 'soliciting'> {
  const scan = new Scan(evidence)
  if (!scan.isSuspect) return { solicitations: [], ...ALONE }
  const phrased = phrasedIn(scan)
  // A telling phrase is enough to report, but seldom all that is for sale.
  const pitch = findPitch(scan) ?? findChannel(scan)
  const plugs = [findPlug(scan), findBrand(scan), findThanked(scan)]
  const plug = plugs.find((one) => one?.isSure) ?? plugs.find((one) => one !== undefined)
  const unphrased = pitch?.isSure ? pitch : (plug ?? pitch)
  const solicitations = phrased.length > 0 ? phrased : soldIn(unphrased)
  const soliciting = [...phrased, ...soldIn(pitch), ...soldIn(plug)]
  return { solicitations, ...measureBeside(scan, evidence.shares, soliciting) }
}

/** Solicitations found by a phrase, one a sentence, kind by kind. */
function phrasedIn(scan: Scan): Solicitation[] {
  const told = new Set<number | undefined>()
  const phrased: Solicitation[] = []
  for (const [kind, finders] of PHRASES) {
    for (const { find, needs } of finders) {
      if (needs.length > 0 && !scan.hasAny(needs)) continue
      for (const [first, last] of find(scan)) {
        // One finding a sentence is enough.
        const sentence = scan.tokens[first]?.sentence
        if (told.has(sentence)) continue
        told.add(sentence)
        phrased.push({ kind, from: first, to: last + 1 })
      }
    }
  }
  return phrased
}

/** Solicitations that no single phrase gives away. */
function soldIn(advertised: Advertised | undefined): Solicitation[] {
  if (advertised === undefined) return []
  const { found, isSure } = advertised
  return [{ kind: 'trade', from: found[0], to: found[1] + 1, isUnsure: !isSure }]
}
