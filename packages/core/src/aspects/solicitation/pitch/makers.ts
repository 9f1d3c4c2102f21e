/** Makers of what they offer: "we built Thawline", "we set up CareWell", "as the founder of". */
import { cue } from '../cues.js'
import { isName } from '../owners.js'
import type { Scan } from '../scan.js'
import { type Cue, OFFERER } from './cue.js'

const MADE =
  /^(?:built|build|developed|created|made|wrote|founded|started|launched|released|published)$/

/**
 * Whether the thing made has a name that the story lacks: a box made of pallets, or the story's own tool, is not for
 * sale.
 */
export function isMaking(scan: Scan, verb: number): boolean {
  const isSetUp = scan.word(verb) === 'set' && scan.word(verb + 1) === 'up'
  return (
    (MADE.test(scan.word(verb)) && isName(scan, verb + 1)) || (isSetUp && isName(scan, verb + 2))
  )
}

/** "As the founder of a small firm", "co-founder of Thawline here" */
export function founderAt(scan: Scan, i: number): Cue[] {
  const isSaid = scan.before(i, 5, (j) => /^(?:as|i|'m|am)$/.test(scan.word(j))) >= 0
  return isSaid && scan.word(i + 1) === 'of' ? [cue('offerer', [i, i + 1], OFFERER.trade)] : []
}
