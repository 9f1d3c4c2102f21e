/** Chain letters: they ask readers to copy them and to name friends, dare them to, and promise luck. */
import { isCount } from '../prices.js'
import type { Found, Scan } from '../scan.js'

type Is = (scan: Scan, i: number) => number

/** Maximum number of tokens from a verb to the recipient, and in one letter. */
const NEAR = 6
const LONGEST = 90
/**
 * Minimum number of such phrases in a letter: honest readers are also asked to copy something, or to send it to
 * friends.
 */
const FEWEST = 2

/** Phrases of chain letters, by words in them: each returns its last token, or -1. */
const SAYINGS: ReadonlyMap<string, readonly [kind: string, is: Is]> = new Map([
  ...all('copy paste repost copied', 'copy', copyAt),
  ...all('tag send forward name pass share', 'pass', passAt),
  ...all("wo n't wont not ignore bother", 'dare', dareAt),
  ...all('% percent in', 'dare', fewAt),
  ...all('luck happen come blessed', 'luck', luckAt),
  ...all('chain', 'chain', (scan, i) => (/^(?:break|broke|stop)$/.test(scan.word(i - 2)) ? i : -1)),
])

function all(words: string, kind: string, is: Is) {
  return words.split(' ').map((word) => [word, [kind, is]] as const)
}

/** Finds two phrases of a chain letter: "Copy this and tag seven friends, 90% won't". */
export function findChain(scan: Scan): Found[] {
  // Most comments have no such verb, and need not be read through.
  const isPassedOn = scan.all('chained').some((i) => scan.asks(i) || scan.word(i) === 'copied')
  if (!isPassedOn) return []
  const told = new Map<string, Found>()
  for (const { index: i, lexeme } of scan.tokens) {
    const saying = SAYINGS.get(lexeme.normal)
    if (saying === undefined) continue
    const [kind, is] = saying
    const end = is(scan, i)
    if (end >= 0 && !told.has(kind)) told.set(kind, [Math.min(i, end), Math.max(i, end)])
  }
  if (told.size < FEWEST || !(told.has('copy') || told.has('pass'))) return []
  const found = [...told.values()]
  const [from, to] = [Math.min(...found.map(([a]) => a)), Math.max(...found.map(([, b]) => b))]
  return to - from < LONGEST ? [[from, to]] : []
}

const WALL = /^(?:status|wall|page|story|feed|timeline|profile)$/

/** "copy this", "copy and paste", "put this on your wall, copied and not shared" */
function copyAt(scan: Scan, i: number): number {
  if (scan.word(i) === 'copied')
    return /^(?:and|not|,)$/.test(scan.word(i + 1)) ? wallBefore(scan, i) : -1
  if (!scan.asks(i)) return -1
  if (scan.word(i) === 'repost') return i
  const this_ = scan.after(i, 3, (j) => scan.word(j) === 'this')
  const wall = scan.after(i, 10, (j) => WALL.test(scan.word(j)) && scan.word(j - 1) !== 'the')
  return this_ >= 0 || wall >= 0 ? Math.max(this_, wall) : -1
}

function wallBefore(scan: Scan, i: number): number {
  return scan.before(i, 6, (j) => WALL.test(scan.word(j)))
}

const FRIENDS =
  /^(?:friends|people|others|mums|mothers|dads|women|men|contacts|groups|mates|parents|families|neighbours|neighbors|colleagues|readers|runners)$/

/** "tag seven friends", "send it to ten people you care about", "to every nurse you know" */
function passAt(scan: Scan, i: number): number {
  if (!scan.asks(i)) return -1
  const isMany = (j: number) => {
    const many = /^(?:other|more|of|your)$/.test(scan.word(j - 1)) ? j - 2 : j - 1
    return isCount(scan, many) || scan.word(many) === 'all'
  }
  const isKnown = (j: number) => scan.word(j + 1) === 'you' && scan.word(j + 2) === 'know'
  return scan.after(i, NEAR, (j) => {
    return FRIENDS.test(scan.word(j)) ? isMany(j) : scan.word(j - 1) === 'every' && isKnown(j)
  })
}

/** "93% won't", "most will not bother", "don't ignore this" */
function dareAt(scan: Scan, i: number): number {
  if (/^(?:ignore|bother)$/.test(scan.word(i))) {
    const not = scan.before(i, 2, (j) => /^(?:n't|not|dont|never)$/.test(scan.word(j)))
    return not >= 0 && (scan.word(i) === 'bother' ? isMost(scan, i) : scan.word(i + 1) === 'this')
      ? i
      : -1
  }
  return !scan.isWordBefore(i, i + 1) && isMost(scan, i) ? i : -1
}

/** "most of you", "93%" */
function isMost(scan: Scan, i: number): boolean {
  return scan.before(i, NEAR, (j) => /^(?:most|%|percent|many)$/.test(scan.word(j))) >= 0
}

/** "only 3 in 100 will", "97% of you will scroll past" */
function fewAt(scan: Scan, i: number): number {
  if (!isCount(scan, i - 1) || (scan.word(i) === 'in' && !isCount(scan, i + 1))) return -1
  const will = scan.after(i, 5, (j) => /^(?:will|'ll)$/.test(scan.word(j)))
  const isDone = PASSED.test(scan.word(will + 1)) || !scan.isWordBefore(will, will + 1)
  return will >= 0 && isDone ? will : -1
}

const PASSED = /^(?:scroll|ignore|share|repost|copy|pass|do|have)$/

/** "good luck will find you", "something good will come back to you", "those who do will be blessed" */
function luckAt(scan: Scan, i: number): number {
  if (scan.word(i) === 'luck') return LUCK.test(scan.word(i + 1)) ? i : -1
  if (scan.before(i, 2, (j) => scan.word(j) === 'will') < 0) return -1
  return scan.word(i) === 'blessed' || isGood(scan, i) ? i : -1
}

const LUCK = /^(?:will|for)$/
const GOOD = /^(?:good|wonderful|bad|great)$/

function isGood(scan: Scan, i: number): boolean {
  const isThing = (j: number) => /^(?:something|things?)$/.test(scan.word(j))
  const isIt = (j: number) => GOOD.test(scan.word(j)) && (isThing(j - 1) || isThing(j + 1))
  return scan.before(i, 5, isIt) >= 0
}
