/** Job advertisements: the pay, or that somebody is wanted, and where to apply. */

import { isNarrated } from '../narrators.js'
import { isSum } from '../prices.js'
import type { Found, Scan } from '../scan.js'

/** Maximum length of such an advertisement, in tokens. */
const LONGEST = 40

/** "Remote Python job, $120/hr, apply at …", "We are hiring, DM me your CV". */
export function findJob(scan: Scan): Found[] {
  const rates = scan.all('hour').filter((i) => isRate(scan, i))
  // Under a story about jobs, readers help one another to find them; they seldom name the pay.
  const wanted = scan.all('job').filter((i) => scan.word(i) === 'hiring' && !scan.isKnown(i))
  const terms = new Set([...wanted, ...rates])
  if (terms.size === 0 || scan.once(isNarrated)) return []
  // Pay may be for anything, unless a job is mentioned or an application is asked for.
  const named = scan.has('job') ? terms : new Set(wanted)
  return scan.all('order', 'call', 'send').flatMap((i): Found[] => {
    const end = endOfApply(scan, i)
    if (end < 0) return []
    const job = nearest(isForPapers(scan, end) ? terms : named, i)
    return job < 0 ? [] : [[Math.min(job, i), Math.max(job, end)]]
  })
}

/** The first of some tokens that is near one; -1 for none. */
function nearest(tokens: ReadonlySet<number>, i: number): number {
  for (let j = i - LONGEST; j < i + LONGEST; j += 1) if (tokens.has(j)) return j
  return -1
}

function isForPapers(scan: Scan, i: number): boolean {
  return /^(?:cv|resume|cvs|resumes)$/.test(scan.word(i))
}

/** "apply at", "apply now", "send your CV", "DM me your resume": the last token; -1 for none. */
function endOfApply(scan: Scan, i: number): number {
  if (scan.tells(i)) return -1
  if (scan.word(i) === 'apply') {
    const next = scan.word(i + 1)
    return /^(?:at|here|now|today|via|on|:)$/.test(next) || scan.tokens[i + 1]?.kind === 'url'
      ? i + 1
      : -1
  }
  return scan.after(i, 5, (j) => isForPapers(scan, j))
}

/** "$120/hr", "25 dollars per hour" */
function isRate(scan: Scan, hour: number): boolean {
  if (!/^(?:\/|per|an|a)$/.test(scan.word(hour - 1))) return false
  return scan.before(hour - 1, 4, (j) => isSum(scan, j)) >= 0
}
