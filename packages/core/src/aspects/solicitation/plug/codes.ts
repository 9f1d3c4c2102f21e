/** Codes that lower a price, and are given out. */
import { isPercent } from '../prices.js'
import type { Scan } from '../scan.js'
import { LEAD } from './cue.js'

/** Tokens from a code to what it saves, or to what is said against it. */
const NEAR = 14

/** Letters and digits of a code. */
const CODE = /^(?=.*[A-Z])[A-Z\d-]{4,}$/
const SAVES = /^(?:off|free|discount|less|cheaper|half)$/
const TOLD = /^(?:i|we|used|tried|entered|fails?|failed|shows?|showed)$/

/**
 * "use the code FAMILY15", "with STUDIO30 you get a month off"; a code that was used is told, one that fails is
 * complained of, and one that saves nothing is of a machine.
 */
export function codeAt(scan: Scan, i: number): number {
  const code = scan.after(i, 3, (j) => CODE.test(scan.tokens[j]?.value ?? ''))
  if (code < 0 || scan.isKnown(code) || isRefused(scan, i, code)) return 0
  const isCode = scan.word(code - 1) === 'code' || (code === i + 1 && scan.word(i) !== 'code')
  if (!isCode) return 0
  const isSaving = (j: number) => SAVES.test(scan.word(j)) || isPercent(scan.word(j))
  const isPaid = scan.after(code, NEAR, isSaving) >= 0 || scan.before(code, NEAR, isSaving) >= 0
  return isPaid ? LEAD.code : 0
}

function isRefused(scan: Scan, i: number, code: number): boolean {
  const isTold = (j: number) => TOLD.test(scan.word(j))
  const isNo = (j: number) => /^(?:n't|not|never|expired|failed)$/.test(scan.word(j))
  return scan.before(i, 3, isTold) >= 0 || scan.after(code, NEAR, isNo) >= 0
}
