/** Streams and downloads, as those offer them who live by the visits: a headline, something for nothing, an address. */

import { addressesIn } from '../hosts.js'
import type { Found, Scan } from '../scan.js'
import { isFront } from './fronts.js'

/** Tokens of such a headline at most, and words of its trade at least. */
const LONGEST = 24
const FEWEST = 3

/** "Full match live stream free HD >>> goals.example", "manual pdf download free >> …", and no sentence about it. */
export function findDownload(scan: Scan): Found[] {
  if (scan.all('stream').length < FEWEST) return []
  return scan.once(addressesIn).flatMap(([first, last]): Found[] => {
    // Who shows where a text is to be had names its page, not the front of a house.
    if (!isFront(scan, [first, last]) && !isArrow(scan, first - 1)) return []
    const from = startOfHeadline(scan, first)
    const said = Array.from({ length: first - from }, (_, k) => from + k)
    if (said.some((i) => isTold(scan, i))) return []
    const words = new Set(said.filter((i) => scan.is(i, 'stream')).map((i) => scan.word(i)))
    return words.size < FEWEST ? [] : [[from, last]]
  })
}

/** Where the words begin that lead to an address: at the last end of a sentence, or a little before it. */
function startOfHeadline({ tokens }: Scan, address: number): number {
  let from = address
  while (from > 0 && address - from < LONGEST && !/^[.?!]$/.test(tokens[from - 1]?.value ?? ''))
    from -= 1
  return from
}

/** Whether a word makes a sentence of it: who tells where something is to be had says who, or that it is. */
function isTold({ tokens }: Scan, i: number): boolean {
  const { pos = '', kind = '' } = tokens[i] ?? {}
  return kind === 'word' && /^(?:PRON|AUX)$/.test(pos)
}

/** ">>>", or a hand that points. */
function isArrow({ tokens }: Scan, i: number): boolean {
  const { kind, value = '' } = tokens[i] ?? {}
  return kind === 'emoji' || /^[>»→-]+$/.test(value)
}
