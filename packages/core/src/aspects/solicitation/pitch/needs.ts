/** Needs that an offer is for: "if your walls smell", "anyone thinking of selling", "Wasps, rats, ants?". */
import { cue } from '../cues.js'
import type { Scan } from '../scan.js'
import type { Cue } from './cue.js'
import { isMaking } from './makers.js'

/**
 * Weights of a question that is not a sentence, and of a condition that readers may meet; friends mention such
 * conditions, too.
 */
const ASKED = 1
const MET = 0.75
/** Maximum length, in tokens, of a question that is not a sentence, including its mark. */
const SHORT = 9

/** All needs in a comment, in no order. */
export function needsIn(scan: Scan): Cue[] {
  return [
    ...scan
      .all('need')
      .flatMap((i): Cue[] => (isMet(scan, i) ? [cue('need', [i, i + 1], MET)] : [])),
    ...questionsIn(scan),
  ]
}

const WHOEVER = /^(?:who|thinking|looking|wanting|in|interested|fancy|needing|need|with)$/

/** Words for a need, and what must follow them; most others must open a sentence. */
const NEEDS: ReadonlyMap<string, RegExp> = new Map([
  ['if', /^(?:you|your|you're|youre|u|ur|that)$/],
  ['anyone', WHOEVER],
  ['anybody', WHOEVER],
  ['everyone', WHOEVER],
  ['who', /^(?:wants|fancies|needs)$/],
  ['whether', /^you$/],
  ['people', /^like$/],
  ['exactly', /^th(?:is|at)$/],
  ['precisely', /^th(?:is|at)$/],
])

function isMet(scan: Scan, i: number): boolean {
  const [word, next] = [scan.word(i), scan.word(i + 1)]
  if (word === 'why') return /^(?:i|we)$/.test(next) && isMaking(scan, i + 2)
  const follows = NEEDS.get(word)
  if (follows !== undefined) {
    return follows.test(next) && (word !== 'people' || scan.word(i + 2) === 'you')
  }
  if (word === 'interested') return !scan.isWordBefore(i, i + 1)
  return !scan.isWordBefore(i, i - 1) && next !== 'to'
}

/**
 * Short questions without a subject, at the start of a line of thought: "Knees hurt?", "Bad credit?", "Still stuck on
 * maths?".
 */
function questionsIn(scan: Scan): Cue[] {
  return scan.marks().flatMap((end): Cue[] => {
    const from = scan.startOf(end)
    if (end - from >= SHORT || end === scan.tokens.length - 1) return []
    const isSentence = Array.from({ length: end - from }, (_, k) => from + k).some(
      (i) => /^(?:PRON|AUX)$/.test(scan.tokens[i]?.pos ?? '') || WH.test(scan.word(i)),
    )
    return isSentence ? [] : [cue('need', [from, end], ASKED)]
  })
}

const WH = /^(?:u|how|what|why|when|where|which|who|really|right|no|so|and|or|but)$/
