/** Asks to follow the writer, or one another. */
import { isOnlineAfter, ownThing } from '../owners.js'
import type { Found, Scan } from '../scan.js'

/** "subscribe to me", "follow us on Facebook", "add me", "please subscribe". */
export function findFollow(scan: Scan): Found[] {
  const followed = scan.all('follow').flatMap((i): Found[] => {
    const me = /^(?:to|on|in|at|for|with)$/.test(scan.word(i + 1)) ? i + 2 : i + 1
    if (scan.is(me, 'mine')) return isFollowMe(scan, i, me) ? [[i, me]] : []
    if (isFollowPlease(scan, i)) return [[i - 1, i]]
    const isBare = scan.isNews(i, 'subscribe') && (scan.asks(i) || isPressed(scan, i))
    return isBare && !isTheirs(scan, i) && !isCall(scan, i) && !isJoined(scan, i) ? [[i, i]] : []
  })
  return [...followed, ...findAddMe(scan)]
}

/** "please hit subscribe" */
function isPressed(scan: Scan, i: number): boolean {
  return /^(?:hit|press|click|smash|tap)$/.test(scan.word(i - 1)) && scan.asks(i - 1)
}

/** "follow me", "sub to my channel"; not "follow my advice" or "follow me through the gate". */
function isFollowMe(scan: Scan, i: number, me: number): boolean {
  const isNamed = /^(?:my|our|ma|mah)$/.test(scan.word(me)) && ownThing(scan, me) < 0
  if (isNamed || isOnFoot(scan, me + 1) || isInThought(scan, me)) return false
  if (scan.word(i - 1) === 'who') return true
  return scan.is(i, 'subscribe') && me > i + 1 ? !scan.is(i - 1, 'teller') : scan.asks(i)
}

/** Whether "follow me" is followed by where or when to go: "through the gate", "back to the van", "all day". */
function isOnFoot(scan: Scan, i: number): boolean {
  return MOVED.test(`${scan.word(i)} ${scan.word(i + 1)}`) || isWayBack(scan, i)
}

/** "Back to the van", but not "back to everyone who asks". */
function isWayBack(scan: Scan, i: number): boolean {
  if (scan.word(i) !== 'back' || !WAY.test(scan.word(i + 1))) return false
  return !/^(?:PRON|)$/.test(scan.tokens[i + 2]?.pos ?? '') || scan.is(i + 2, 'mine')
}

const WAY = /^(?:to|from|into|through|up|down|along|across)$/
const MOVED =
  /^(?:(?:into|onto|under|beneath|behind|between|through|around|round|along|across|off|home|there|everywhere|inside|outside|upstairs|downstairs|down|up|past|towards?|out|about) |all (?:along|around|round|through|the|day|morning|afternoon|evening|night|week|summer|winter)$|when (?!(?:you|u|i|we)$))/

const THOUGHT =
  /^(?:so far|for (?:a|one) (?:second|sec|moment|minute|bit)|on (?:this|that)(?: (?:one|point|thought|idea|argument|matter|logic|tangent))?)\b(?! \w)/

/**
 * Whether an argument is to be followed, not a page: "follow me so far?", "follow me for a second", "follow me on this
 * one", "follow me here: each has its own".
 */
function isInThought(scan: Scan, me: number): boolean {
  const next = [1, 2, 3].map((k) => (scan.isWordBefore(me, me + k) ? scan.word(me + k) : ''))
  if (THOUGHT.test(next.join(' ').trim())) return true
  if (next[0] !== 'here' || scan.word(me + 2) !== ':') return false
  const isPlace = (j: number) =>
    /^(?:url|mention)$/.test(scan.tokens[j]?.kind ?? '') || scan.is(j, 'channel', 'place')
  return scan.after(me + 2, 4, isPlace) < 0
}

/** "please follow", without an object. */
function isFollowPlease(scan: Scan, i: number): boolean {
  if (!scan.isNews(i, 'follow') || !scan.is(i - 1, 'please')) return false
  return !scan.isWordBefore(i, i + 1)
}

/** Whether a word is a name in a program: "stream.subscribe(", "Subscribe(x)". */
function isCall({ tokens }: Scan, i: number): boolean {
  const [before, verb, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  const isMember = before?.value === '.' && before.end === verb?.start
  return isMember || (after?.value === '(' && after.start === verb?.end)
}

/**
 * Whether a word is half of a compound: "Subscribe-style", "publish/subscribe"; but "subscribe/like/share" asks for
 * each.
 */
function isJoined(scan: Scan, i: number): boolean {
  return [-1, 1].some((way) => {
    const joint = scan.tokens[i + way]?.value ?? ''
    const isGlued = isTouching(scan, i, i + way) && isTouching(scan, i + way, i + 2 * way)
    if (!isGlued) return false
    return joint === '-' || (joint === '/' && !scan.is(i + 2 * way, 'follow', 'like', 'ask'))
  })
}

/** Whether nothing, not even a space, stands between two neighbouring tokens. */
function isTouching({ tokens }: Scan, a: number, b: number): boolean {
  const [first, next] = [tokens[Math.min(a, b)], tokens[Math.max(a, b)]]
  return first !== undefined && first.end === next?.start
}

function findAddMe(scan: Scan): Found[] {
  return scan.all('mine').flatMap((i): Found[] => {
    if (!/^(?:me|us)$/.test(scan.word(i))) return []
    const [verb, next] = [scan.word(i - 1), scan.word(i + 1)]
    if (verb === 'hit' && next === 'up' && !scan.tells(i - 1)) return [[i - 1, i + 1]]
    if (!/^(?:add|join)$/.test(verb) || !scan.asks(i - 1)) return []
    return isOnlineAfter(scan, i) || (verb === 'add' && /^(?:on|at|here|in|@|)$/.test(next))
      ? [[i - 1, i]]
      : []
  })
}

const THEIRS = /^(?:button|buttons|form|link|page|box|option|widget|list|method|function|event)$/
const THE = /^(?:the|this|that|a|an|your|his|her|its|their|it|them|feed|rss|any|some)$/

/** Whether the object is not the writer's: "subscribe to the feed", "to Tarn's feed", "subscribe button". */
function isTheirs(scan: Scan, i: number): boolean {
  const next = scan.word(i + 1)
  if (THEIRS.test(next) || (next === 'to' && THE.test(scan.word(i + 2)))) return true
  // "You can also subscribe to pgsql-performance" is a tip.
  if (next === 'to' && scan.before(i, 2, (j) => scan.is(j, 'modal')) >= 0) return true
  return next === 'to' && scan.after(i + 1, 4, (j) => scan.word(j) === "'s") >= 0
}

/** "sub4sub", "follow for follow", "I'll subscribe back". */
export function findSwap(scan: Scan): Found[] {
  const pairs = scan.all('follow', 'like').flatMap((i): Found[] => {
    const isPair = /^(?:4|for|=)$/.test(scan.word(i + 1)) && scan.word(i + 2) === scan.word(i)
    if (isPair) return [[i, i + 2]]
    const back = scan.is(i, 'follow') ? scan.after(i, 3, (j) => scan.word(j) === 'back') : -1
    return back >= 0 && !isWayBack(scan, back) && isOffered(scan, i) ? [[i, back]] : []
  })
  return [...scan.all('swap').map((i): Found => [i, i]), ...pairs]
}

/** "follow back", "I will follow you back", but not "it took her a year to follow me back". */
function isOffered(scan: Scan, i: number): boolean {
  if (!scan.tells(i)) return true
  return scan.before(i, 4, (j) => /^(?:i|we|ill|anyone|willing)$/.test(scan.word(j))) >= 0
}
