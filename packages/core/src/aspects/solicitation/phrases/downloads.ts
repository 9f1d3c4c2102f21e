/** Streams and downloads, as offered by sites that live on visits: a headline, something free, an address. */

import { addressesIn } from '../hosts.js'
import type { Found, Scan } from '../scan.js'
import { isFront } from './fronts.js'

/** Maximum length of such a headline, in tokens, and minimum number of its typical words. */
const LONGEST = 24
const FEWEST = 3

/**
 * Finds such headlines, without a sentence around them: "Full match live stream free HD >>> goals.example", "manual pdf
 * download free >> …".
 */
export function findDownload(scan: Scan): Found[] {
  if (scan.all('stream').length < FEWEST) return []
  return scan.once(addressesIn).flatMap(([first, last]): Found[] => {
    // Somebody who shows where to find a text names its page, not the front page of a site.
    if (!isFront(scan, [first, last]) && !isArrow(scan, first - 1)) return []
    const from = startOfHeadline(scan, first)
    const said = Array.from({ length: first - from }, (_, k) => from + k)
    if (said.some((i) => isTold(scan, i))) return []
    const words = new Set(said.filter((i) => scan.is(i, 'stream')).map((i) => scan.word(i)))
    return words.size < FEWEST ? [] : [[from, last]]
  })
}

/** The start of the words that lead to an address: the last end of a sentence, or a few tokens before the address. */
function startOfHeadline({ tokens }: Scan, address: number): number {
  let from = address
  while (from > 0 && address - from < LONGEST && !/^[.?!]$/.test(tokens[from - 1]?.value ?? ''))
    from -= 1
  return from
}

/** Whether a word makes a sentence: a helpful comment says who has something, or that it is available. */
function isTold({ tokens }: Scan, i: number): boolean {
  const { pos = '', kind = '' } = tokens[i] ?? {}
  return kind === 'word' && /^(?:PRON|AUX)$/.test(pos)
}

/** Whether a token is an arrow, ">>>", or a pointing hand. */
function isArrow({ tokens }: Scan, i: number): boolean {
  const { kind, value = '' } = tokens[i] ?? {}
  return kind === 'emoji' || /^[>»→-]+$/.test(value)
}
