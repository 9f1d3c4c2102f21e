/** Addresses, including those written without "https://". */
import type { Found, Scan } from './scan.js'

/** Maximum number of labels in a host. */
const MOST_LABELS = 4

/** Finds addresses: "https://streets.example", "streets.net", "my.streets.org". */
export function addressesIn(scan: Scan): Found[] {
  const links = scan.links().map((i): Found => [i, i])
  return [...links, ...scan.all('ending').flatMap((i) => hostBefore(scan, i))]
}

function hostBefore(scan: Scan, end: number): Found[] {
  if (isGlued(scan, end)) return []
  let from = end
  for (let label = 1; label < MOST_LABELS && isGlued(scan, from - 2); label += 1) from -= 2
  return from === end ? [] : [[from, end]]
}

/** Whether a word is followed by a full stop and another word without a space. */
function isGlued({ tokens }: Scan, i: number): boolean {
  const [word, next, after] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  const isJoined = word?.end === next?.start && next?.end === after?.start
  return word?.kind === 'word' && next?.value === '.' && after?.kind === 'word' && isJoined
}
