/** Calls to answer in a given way, or to trade favours, so that more people see a comment or a page. */
import type { Found, Scan } from '../scan.js'

const GIVES = /^(?:send|dm|share|give|message|drop|email|show|reach)$/

/** "Comment READY and I send you the link". */
export function findKeyword(scan: Scan): Found[] {
  return scan.all('reply').flatMap((i): Found[] => {
    if (scan.tells(i)) return []
    const word = scan.after(i, 3, (j) => isKeyword(scan, j))
    if (word < 0) return []
    const who = scan.after(word, 6, (j) => /^(?:i|we)$/.test(scan.word(j)))
    const gives = who < 0 ? -1 : scan.after(who, 3, (j) => GIVES.test(scan.word(j)))
    return gives < 0 ? [] : [[i, gives]]
  })
}

/** Whether a token is a keyword: "READY", or a sign such as a flame. */
function isKeyword({ tokens }: Scan, i: number): boolean {
  const { kind, value = '' } = tokens[i] ?? {}
  return kind === 'emoji' || /^[A-Z]{2,}$/.test(value)
}

const TRADED = /^(?:reviews?|shoutouts?|links?|backlinks?|posts?|promos?|features?)$/
const WANTED = /^(?:let|lets|anyone|want|interested|happy|up|open|down)$/

/** "let's do a review swap", "happy to swap reviews", "let's collab". */
export function findExchange(scan: Scan): Found[] {
  return scan.all('exchange').flatMap((i): Found[] => {
    const from = scan.before(i, 5, (j) => WANTED.test(scan.word(j)))
    if (from < 0 || (scan.word(from) === 'let' && scan.tells(from))) return []
    if (/^collab/.test(scan.word(i))) {
      const isLet = /^lets?$/.test(scan.word(from))
      // An audience is wanted even if the partner and the place are not named.
      const isOpen =
        !scan.isWordBefore(i, i + 1) || /^(?:and|sometime|soon)$/.test(scan.word(i + 1))
      return isLet && isOpen ? [[from, i]] : []
    }
    const at = [i - 1, i + 1].find((j) => TRADED.test(scan.word(j)))
    return at === undefined ? [] : [[from, Math.max(i, at)]]
  })
}

const RAISES =
  /^(?:bring|get|put|rank|take|move|push|boost|improve|increase|grow|double|triple|drive)$/
const OFFERS = /^(?:we|i|team|agency|company)$/

/** "Our team can bring your blog to page 1 of Google", "I can double your traffic". */
export function findRanking(scan: Scan): Found[] {
  return scan.all('ranked').flatMap((i): Found[] => {
    const verb = scan.before(i, 10, (j) => isRaised(scan, j))
    if (verb < 0 || (scan.word(i) === 'page' && !isTopPage(scan, i, verb))) return []
    // One also gets counts of cars.
    const isCars = scan.word(i) === 'traffic' && scan.word(i - 1) !== 'your'
    const who = isCars ? -1 : scan.before(verb, 8, (j) => OFFERS.test(scan.word(j)))
    const isOffered =
      who >= 0 && scan.after(who, verb - who, (j) => /^(?:can|will|'ll)$/.test(scan.word(j))) >= 0
    return isOffered ? [[who, i]] : []
  })
}

/** "your blog to page 1", "your site on the first page"; books have pages, too. */
function isTopPage(scan: Scan, page: number, verb: number): boolean {
  const isTop = scan.word(page - 1) === 'first' || /^(?:1|one)$/.test(scan.word(page + 1))
  return isTop && scan.after(verb, 3, (j) => scan.is(j, 'place')) >= 0
}

/** "bring your blog", "rank you" */
function isRaised(scan: Scan, i: number): boolean {
  if (!RAISES.test(scan.word(i))) return false
  return (
    scan.after(i, 2, (j) => /^(?:you|your)$/.test(scan.word(j))) >= 0 || scan.word(i - 1) === 'you'
  )
}
