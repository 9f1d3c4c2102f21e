/** Asks for an audience: to look at what is the writer's, to follow, to like. */
import type { Found, Scan } from './scan.js'

const THEM = /^(?:it|them|em|'em|out|this|me|us)$/

/**
 * "check out my channel", "my videos are decent, check them out", "on my channel".
 *
 * @param answers Whether the comment speaks to what the story says: then who only names a channel tells where they know it from.
 */
export function findOwn(scan: Scan, answers: boolean): Found[] {
  return scan.all('mine').flatMap((i): Found[] => {
    if (/^(?:me|us)$/.test(scan.word(i))) return findMeOut(scan, i)
    const thing = ownThing(scan, i)
    if (thing < 0) return []
    const isAsk = (j: number) =>
      scan.is(j, 'ask') && (scan.asks(j) || (i - j < 3 && !scan.tells(j)))
    const ask = scan.before(i, 6, (j) => isAsk(j) || OTHER_CLAUSE.test(scan.word(j)))
    if (ask >= 0 && !OTHER_CLAUSE.test(scan.word(ask))) return [[ask, thing]]
    const later = scan.after(thing, 14, (j) => isAskForThem(scan, j))
    if (later >= 0) return [[i, later + 1]]
    const isNamed = answers && !HOLDS.test(scan.word(thing + 1))
    return !isNamed && isShown(scan, i, thing) ? [[i, thing]] : []
  })
}

/** "My channel has more about pipes" sends readers there, whatever it is about. */
const HOLDS = /^(?:has|have|shows?|covers?|features?)$/

/** Words that begin a clause with verbs of its own: "find out which bank my company has". */
const OTHER_CLAUSE = /^(?:which|what|when|where|why|how|who|that|because|since|while|if|whether)$/

/** Teams have channels, too, in which they talk: "a Slack channel". */
function isOfTeam(scan: Scan, thing: number): boolean {
  return /^(?:slack|teams|discord|irc|matrix|mattermost|chat|team|support|log|radio|tv)$/.test(
    scan.word(thing - 1),
  )
}

/** Whether speaking of one's own is an invitation: "on my channel", "my channel has". */
function isShown(scan: Scan, mine: number, thing: number): boolean {
  if (!scan.isNews(thing, 'channel') || isOfTeam(scan, thing)) return false
  // "It posts to our channel."
  if (/^(?:channel|channels|chanel|chanell|channell|chan)$/.test(scan.word(thing))) {
    return scan.word(mine) !== 'our' || scan.word(mine - 1) === 'on'
  }
  const isBelow = /^(?:NOUN|PROPN)$/.test(scan.tokens[thing + 1]?.pos ?? '')
  if (isBelow && scan.isWordBefore(thing, thing + 1)) return false
  // A place of many is shown where something is to be found on it; it can be left or deleted, too.
  return /^(?:on|at|to|in|is|'s|here|:|=)$/.test(scan.word(mine - 1))
}

function isAskForThem(scan: Scan, i: number): boolean {
  return scan.is(i, 'ask') && scan.asks(i) && THEM.test(scan.word(i + 1))
}

/** "check me out", "look us up", "find us on Instagram". */
function findMeOut(scan: Scan, i: number): Found[] {
  if (!scan.is(i - 1, 'ask') || !scan.asks(i - 1)) return []
  if (/^(?:out|up)$/.test(scan.word(i + 1))) return [[i - 1, i + 1]]
  const isOnline = /^(?:on|at)$/.test(scan.word(i + 1)) && isOnlineAfter(scan, i)
  return isOnline ? [[i - 1, i + 1]] : []
}

/** Whether a page or a platform is named next. Met in the street, nobody gains an audience. */
function isOnlineAfter(scan: Scan, i: number): boolean {
  return scan.after(i, 4, (j) => scan.isNews(j, 'channel', 'place')) >= 0
}

/** Words between "my" and the thing that make it another's, or a taste. */
const NOT_OWN =
  /^(?:'s|favou?rite|fav|friend|friends|opinion|life|childhood|kids?|dad|mom|son|daughter)$/
const PASSED = /^(?:own|very|most|next|other)$/

/** The channel, page or work that "my" speaks of; -1 for none. */
function ownThing(scan: Scan, i: number): number {
  let thing = -1
  for (let j = i + 1; scan.after(i, 5, (k) => k === j) === j; j += 1) {
    const { kind = '', value = '', lexeme } = scan.tokens[j] ?? {}
    if (NOT_OWN.test(scan.word(j)) || (kind === 'punctuation' && !/["'-]/.test(value))) break
    if (scan.is(j, 'channel', 'place')) thing = j
    else if (lexeme?.isFunction && !PASSED.test(scan.word(j))) break
  }
  return thing
}

const MADE = /^(?:made|make|started|start|have|run|got|opened|created|launched|am|'m)$/

/**
 * "I made a gaming channel"; "I'm a new youtuber", with an ask to look.
 *
 * @param answers As above.
 */
export function findMaker(scan: Scan, answers: boolean): Found[] {
  const isMade = (i: number) =>
    MADE.test(scan.word(i)) && /^(?:i|we|im|just)$/.test(scan.word(i - 1))
  const asks = scan.all('ask').some((i) => isAskForThem(scan, i))
  return scan.all('channel', 'maker').flatMap((i): Found[] => {
    const isShown = asks || (!answers && hasArticle(scan, i) && !isOfTeam(scan, i))
    const isChannel = scan.isNews(i, 'channel') && isShown && !isOfMany(scan, i)
    if (!isChannel && !(asks && scan.isNews(i, 'maker'))) return []
    const made = scan.before(i, 6, isMade)
    return made >= 0 ? [[made - 1, i]] : []
  })
}

/** "We have a channel for outages": who makes one for an audience says that they made it. */
function isOfMany(scan: Scan, i: number): boolean {
  return (
    scan.before(i, 4, (j) => /^(?:have|got)$/.test(scan.word(j)) && scan.word(j - 1) === 'we') >= 0
  )
}

/** "a new YouTube channel", and not "YouTube on my television", which everybody may have. */
function hasArticle(scan: Scan, i: number): boolean {
  return scan.before(i, 4, (j) => /^(?:a|an|my|our|another|this)$/.test(scan.word(j))) >= 0
}

/** "check out this video": sent elsewhere, and told nothing of why. */
export function findPointer(scan: Scan): Found[] {
  return scan.all('ask', 'follow').flatMap((i): Found[] => {
    if (!scan.asks(i) || /ed$/.test(scan.word(i))) return []
    // Where the address stands beside it, that it stands there bare is the fault.
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

/** "subscribe to me", "follow us on Facebook", "add me", "please subscribe". */
export function findFollow(scan: Scan): Found[] {
  const followed = scan.all('follow').flatMap((i): Found[] => {
    const me = /^(?:to|on|in|at|for|with)$/.test(scan.word(i + 1)) ? i + 2 : i + 1
    if (scan.is(me, 'mine')) return isFollowMe(scan, i, me) ? [[i, me]] : []
    if (isFollowPlease(scan, i)) return [[i - 1, i]]
    const isBare = scan.isNews(i, 'subscribe') && scan.asks(i)
    return isBare && !isTheirs(scan, i) && !isCall(scan, i) ? [[i, i]] : []
  })
  return [...followed, ...findAddMe(scan)]
}

/** "follow me", "sub to my channel"; not "follow my advice" or "follow me through the gate". */
function isFollowMe(scan: Scan, i: number, me: number): boolean {
  const isNamed = /^(?:my|our|ma|mah)$/.test(scan.word(me)) && ownThing(scan, me) < 0
  if (isNamed || MOVED.test(scan.word(me + 1))) return false
  if (scan.word(i - 1) === 'who') return true
  return scan.is(i, 'subscribe') && me > i + 1 ? !scan.is(i - 1, 'teller') : scan.asks(i)
}

/** Where somebody is followed on foot: "follow me through the gate". */
const MOVED =
  /^(?:into|through|around|round|along|across|home|there|everywhere|inside|outside|upstairs|downstairs|down|up|past|towards?|out|about)$/

/** "please follow", with nothing said to be followed. */
function isFollowPlease(scan: Scan, i: number): boolean {
  if (!scan.isNews(i, 'follow') || !scan.is(i - 1, 'please')) return false
  return !scan.isWordBefore(i, i + 1)
}

/** A name in a program: "stream.subscribe(", "Subscribe(x)". */
function isCall({ tokens }: Scan, i: number): boolean {
  const [before, verb, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  const isMember = before?.value === '.' && before.end === verb?.start
  return isMember || (after?.value === '(' && after.start === verb?.end)
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

/** "subscribe to the feed", "to Tarn's feed", "subscribe button": about something that is not the writer's. */
function isTheirs(scan: Scan, i: number): boolean {
  const next = scan.word(i + 1)
  if (THEIRS.test(next) || (next === 'to' && THE.test(scan.word(i + 2)))) return true
  return next === 'to' && scan.after(i + 1, 4, (j) => scan.word(j) === "'s") >= 0
}

/** "sub4sub", "follow for follow", "I'll subscribe back". */
export function findSwap(scan: Scan): Found[] {
  const pairs = scan.all('follow', 'like').flatMap((i): Found[] => {
    const isPair = /^(?:4|for|=)$/.test(scan.word(i + 1)) && scan.word(i + 2) === scan.word(i)
    if (isPair) return [[i, i + 2]]
    const back = scan.is(i, 'follow') ? scan.after(i, 3, (j) => scan.word(j) === 'back') : -1
    return back >= 0 && isOffered(scan, i) ? [[i, back]] : []
  })
  return [...scan.all('swap').map((i): Found => [i, i]), ...pairs]
}

/** "follow back", "I will follow you back"; not "it took her a year to follow me back". */
function isOffered(scan: Scan, i: number): boolean {
  if (!scan.tells(i)) return true
  return scan.before(i, 4, (j) => /^(?:i|we|ill|anyone|willing)$/.test(scan.word(j))) >= 0
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
