/** Readers whom somebody has in mind: whose need it is, whom they are to ask for. */
import { isName } from '../owners.js'
import type { Scan } from '../scan.js'
import { all, ByWord } from './by-word.js'
import { PROMPT } from './cue.js'

export const PROMPTS = new ByWord('prompt', [
  ...all('ask', askAt),
  ...all('anyone anyones anybody whoever', needAt),
])

/** "ask for Gaz" */
function askAt(scan: Scan, i: number): number {
  return scan.word(i + 1) === 'for' && scan.asks(i) && isName(scan, i + 2) ? PROMPT.person : 0
}

const WANTED =
  /^(?:want|wants|wanting|need|needs|needing|fancy|fancies|after|stuck|missing|interested|looking|else)$/

/** "if anyone wants one", "for anyone that needs it", "if anyones stuck", "whoever needs one". */
function needAt(scan: Scan, i: number): number {
  if (scan.word(i) !== 'whoever' && !/^(?:if|for|case)$/.test(scan.word(i - 1))) return 0
  return scan.after(i, 3, (j) => WANTED.test(scan.word(j))) >= 0 ? PROMPT.need : 0
}
