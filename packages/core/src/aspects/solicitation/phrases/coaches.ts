/** Courses and gifts with which coaches win customers: few places, and something free at a place of their own. */
import { fewPlacesIn } from '../claims.js'
import { isNarrated } from '../narrators.js'
import type { Found, Scan } from '../scan.js'

/** Maximum number of tokens between the course and how few places it has. */
const NEAR = 30
/** Maximum number of courses checked in a comment, however long it is; no advertisement has more. */
const MOST = 24

/** "My free masterclass is on Friday, seats are limited", "3 spots left for my program". */
export function findPlaces(scan: Scan): Found[] {
  if (scan.once(isNarrated)) return []
  const courses = scan
    .all('mine')
    .flatMap((i) => courseAt(scan, i))
    .slice(0, MOST)
  return fewPlacesIn(scan).flatMap(([from, to]): Found[] => {
    const course = courses.find(
      ([first, last]) => Math.abs(first - to) < NEAR || Math.abs(from - last) < NEAR,
    )
    return course === undefined ? [] : [[Math.min(from, course[0]), Math.max(to, course[1])]]
  })
}

function courseAt(scan: Scan, i: number): Found[] {
  if (scan.word(i) !== 'my') return []
  const course = scan.after(i, 5, (j) => scan.is(j, 'ware', 'gift'))
  return course < 0 ? [] : [[i, course]]
}

/** "my free checklist …, grab it on my site" */
function findLead(scan: Scan): Found[] {
  return scan.all('take').flatMap((i): Found[] => {
    const isIt = /^(?:it|them|yours|one)$/.test(scan.word(i + 1)) && scan.asks(i)
    const mine = /^(?:on|from|at)$/.test(scan.word(i + 2)) && scan.is(i + 3, 'mine')
    return isIt && mine && scan.is(i + 4, 'place') ? [[i, i + 4]] : []
  })
}

/** "grab your free workbook on my website", "book a free discovery call", "download my free checklist". */
export function findGift(scan: Scan): Found[] {
  const given = scan.all('gift', 'ware', 'booked').flatMap((i): Found[] => {
    const free = scan.before(i, 3, (j) => scan.word(j) === 'free')
    const verb =
      free < 0 ? -1 : scan.before(free, 3, (j) => scan.is(j, 'take', 'order') && scan.asks(j))
    if (verb < 0) return []
    const place = scan.after(i, 6, (j) => scan.is(j, 'place', 'link') && scan.is(j - 1, 'mine'))
    if (place >= 0) return [[verb, place]]
    const isMine = scan.word(free - 1) === 'my'
    const isTalk = scan.word(i) === 'call' && /^(?:book|schedule)$/.test(scan.word(verb))
    return isMine || isTalk ? [[verb, i]] : []
  })
  return [...given, ...findLead(scan)]
}
