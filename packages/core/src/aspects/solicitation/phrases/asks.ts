/** Asks for any kind of audience: to look elsewhere, to join a number of followers, to like. */
import { BRIEF, type Found, type Scan, WEAK_TIE } from '../scan.js'

/** Finds calls to look elsewhere without a reason: "check out this video". */
export function findPointer(scan: Scan): Found[] {
  if (!scan.isAstray(WEAK_TIE, BRIEF)) return []
  return scan.all('ask', 'follow').flatMap((i): Found[] => {
    if (!scan.asks(i) || /ed$/.test(scan.word(i))) return []
    // With the address beside it, the fault is a bare link.
    if (isItOut(scan, i)) return hasLinkNext(scan, i + 2) ? [] : [[i, i + 2]]
    const thing = scan.after(i, 8, (j) => scan.isNews(j, 'channel', 'place'))
    if (thing < 0) return []
    const pointed = scan.after(i, 4, (j) => /^(?:this|these|that)$/.test(scan.word(j)))
    const isNamed = scan.word(thing) === 'channel' && scan.word(thing - 1) !== 'the'
    return isNamed || (pointed >= 0 && pointed < thing) ? [[i, thing]] : []
  })
}

/** "check this out" */
function isItOut(scan: Scan, i: number): boolean {
  return /^(?:this|these|it)$/.test(scan.word(i + 1)) && scan.word(i + 2) === 'out'
}

function hasLinkNext({ tokens }: Scan, i: number): boolean {
  return tokens.slice(i + 1, i + 4).some(({ kind }) => kind === 'url')
}

const WISHED =
  /^(?:get|getting|reach|reaching|hit|hitting|need|want|gain|help|helping|give|make|making|to|at|for|if)$/

/** "if I get 100 subscribers", "I need more subs"; not "we lost 200 subscribers". */
export function findGoal(scan: Scan): Found[] {
  const isCount = (i: number) =>
    scan.tokens[i]?.kind === 'number' || /^(?:some|more|enough|few)$/.test(scan.word(i))
  return scan.all('audience').flatMap((i): Found[] => {
    if (scan.before(i, 3, isCount) < 0) return []
    const who = scan.before(i, 9, (j) => /^(?:i|me|my|we|us|goal|shoot)$/.test(scan.word(j)))
    const isGoal = /^(?:goal|shoot)$/.test(scan.word(who))
    const wish = scan.before(i, 8, (j) => WISHED.test(scan.word(j)))
    return who >= 0 && (isGoal || wish >= 0) ? [[who, i]] : []
  })
}

/** "like this comment", "give it a like", "vote for me". */
export function findFavour(scan: Scan): Found[] {
  return scan.all('like').flatMap((i): Found[] => {
    const next = `${scan.word(i + 1)} ${scan.word(i + 2)}`
    const isThis = /^(?:this|my|the) (?:comment|page|facebook|video|vid|channel)$/.test(next)
    if (isThis && scan.asks(i)) return [[i, i + 2]]
    const isVote = /^(?:vote|upvote)$/.test(scan.word(i))
    if (isVote && /^for (?:me|us|my)$/.test(next) && !scan.tells(i)) return [[i, i + 2]]
    const give = scan.word(i - 1) === 'a' ? scan.before(i, 5, (j) => scan.word(j) === 'give') : -1
    if (give >= 0 && scan.asks(give)) return [[give, i]]
    return scan.is(i - 1, 'please') && scan.word(i) === 'like' ? [[i - 1, i]] : []
  })
}
