/** Readers whom the writer has in mind: those with a need, and whom they should ask for. */
import { all } from '../cues.js'
import { isName } from '../owners.js'
import type { Scan } from '../scan.js'
import { PROMPT } from './cue.js'

/** Words that mean such readers. */
export const PROMPTS = [
  ...all('ask', askAt),
  ...all('anyone anyones anybody someone somebody whoever', needAt),
  ...all('if', wishAt),
]

/** "ask for Gaz" */
function askAt(scan: Scan, i: number): number {
  return scan.word(i + 1) === 'for' && scan.asks(i) && isName(scan, i + 2) ? PROMPT.person : 0
}

const WANTED =
  /^(?:want|wants|wanting|need|needs|needing|fancy|fancies|after|stuck|missing|interested|looking|else|rather|worried|curious|wondering|like|love)$/

/** "if anyone wants one", "for anyone that needs it", "if anyones stuck", "whoever needs one". */
function needAt(scan: Scan, i: number): number {
  if (scan.word(i) !== 'whoever' && !/^(?:if|for|case)$/.test(scan.word(i - 1))) return 0
  return scan.after(i, 3, (j) => WANTED.test(scan.word(j))) >= 0 ? PROMPT.need : 0
}

/** "if you would like to try" */
function wishAt(scan: Scan, i: number): number {
  if (scan.word(i + 1) !== 'you') return 0
  return scan.after(i + 1, 3, (j) => WISHED.test(scan.word(j))) >= 0 ? PROMPT.wish : 0
}

const WISHED = /^(?:want|need|fancy|rather|like|love|interested|looking)$/
