/** Works of the writer's own that readers are pushed to buy. */

import { isNarrated } from '../narrators.js'
import { endOfAmount, isAmount } from '../prices.js'
import type { Found, Scan } from '../scan.js'

/** Maximum number of tokens after the work to its price, and to where to get it. */
const NEAR = 32
/** Maximum number of tokens from "you will" to the work. */
const BEFORE = 8

/** "You will love my debut novel! Only 99p on Kindle", "our album is out now on Bandcamp, reviews welcome". */
export function findWork(scan: Scan): Found[] {
  if (!scan.has('ware', 'place') || scan.once(isNarrated)) return []
  return scan.all('mine').flatMap((i): Found[] => {
    const ware = /^(?:my|our)$/.test(scan.word(i))
      ? scan.after(i, 5, (j) => scan.is(j, 'ware') || READ.test(scan.word(j)))
      : -1
    if (ware < 0) return []
    const you = commendedAt(scan, i)
    const [pushes, terms] = [pushesAfter(scan, ware), termsAfter(scan, ware)]
    if (you >= 0 && READ.test(scan.word(ware))) terms.push(...linksAfter(scan, ware))
    const isPushed = you >= 0 || pushes.length > 0
    if (!isPushed || Number(you >= 0) + pushes.length + terms.length < 2) return []
    return [[you >= 0 ? you : i, Math.max(ware, ...pushes, ...terms)]]
  })
}

/** What people read, hear or take for its own sake; a tool that readers will like may be an answer. */
const READ =
  /^(?:newsletter|podcast|blog|substack|course|class|webinar|workshop|masterclass|bootcamp|book|ebook|e-book|novel|comic|album)$/

/** Addresses after a work, in any sentence. */
function linksAfter(scan: Scan, ware: number): number[] {
  return scan.links().filter((i) => i > ware && i <= ware + NEAR)
}

/** The "you" of "you will love my novel"; -1 for none, and for "you would not like my novel". */
function commendedAt(scan: Scan, mine: number): number {
  const verb = scan.before(mine, 3, (j) => /^(?:love|enjoy|like|adore)$/.test(scan.word(j)))
  const you = verb < 0 ? -1 : scan.before(verb, BEFORE, (j) => scan.word(j) === 'you')
  const isDenied = you >= 0 && scan.after(you, verb - you, (j) => DENIED.test(scan.word(j))) >= 0
  const isGoing = scan.word(you + 1) === "'re" && scan.word(you + 2) === 'going'
  return isDenied || !(isGoing || scan.is(you + 1, 'modal')) ? -1 : you
}

const DENIED = /^(?:n't|not|never|wo)$/

/** Last tokens of "reviews very welcome" and "out now". */
function pushesAfter(scan: Scan, ware: number): number[] {
  return placesAfter(ware).filter((j) => {
    const [word, before] = [scan.word(j), scan.word(j - 1)]
    if (/^(?:welcome|appreciated)$/.test(word)) {
      return scan.before(j, 3, (k) => /^(?:reviews?|feedback|ratings?)$/.test(scan.word(k))) >= 0
    }
    return word === 'now' && /^(?:out|available)$/.test(before)
  })
}

/** Last tokens of "only 99p" and "on Amazon". */
function termsAfter(scan: Scan, ware: number): number[] {
  return placesAfter(ware).flatMap((j) => {
    const before = scan.word(j - 1)
    if (isAmount(scan, j)) return /^(?:only|just|now)$/.test(before) ? [endOfAmount(scan, j)] : []
    return scan.is(j, 'shelf') && /^(?:on|at|from)$/.test(before) ? [j] : []
  })
}

function placesAfter(ware: number): number[] {
  return Array.from({ length: NEAR }, (_, k) => ware + 1 + k)
}
