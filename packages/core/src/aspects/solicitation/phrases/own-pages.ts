/** Calls to look at a channel, page or work of the writer's own. */
import { isNoun } from '../../../text/token.js'
import { isOnlineAfter, ownThing } from '../owners.js'
import type { Found, Scan } from '../scan.js'
import { findFollow } from './follows.js'

const THEM = /^(?:it|them|em|'em|out|this|me|us)$/

/**
 * "check out my channel", "my videos are decent, check them out", "on my channel".
 * */
export function findOwn(scan: Scan): Found[] {
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
    const isNamed = isAnswer(scan) && !HOLDS.test(scan.word(thing + 1))
    return !isNamed && isShown(scan, i, thing) ? [[i, thing]] : []
  })
}

/** Whether a comment answers the story: it then names a channel as a source, unless it asks to follow it. */
function isAnswer(scan: Scan): boolean {
  return scan.isAnswering && scan.once(findFollow).length === 0
}

/** Verbs of a page: "My channel has more about pipes" sends readers there, whatever the subject. */
const HOLDS = /^(?:has|have|shows?|covers?|features?)$/

/** Words that begin a clause with a verb of its own: "find out which bank my company has". */
const OTHER_CLAUSE = /^(?:which|what|when|where|why|how|who|that|because|since|while|if|whether)$/

/** Whether a channel is one in which a team talks: "a Slack channel". */
function isOfTeam(scan: Scan, thing: number): boolean {
  return /^(?:slack|teams|discord|irc|matrix|mattermost|chat|team|support|log|radio|tv)$/.test(
    scan.word(thing - 1),
  )
}

/** Whether mentioning one's own page is an invitation: "on my channel", "my channel has". */
function isShown(scan: Scan, mine: number, thing: number): boolean {
  if (!scan.isNews(thing, 'channel') || isOfTeam(scan, thing)) return false
  // "It posts to our channel."
  if (/^(?:channel|channels|chanel|chanell|channell|chan)$/.test(scan.word(thing))) {
    return scan.word(mine) !== 'our' || scan.word(mine - 1) === 'on'
  }
  if (isNoun(scan.tokens[thing + 1]) && scan.isWordBefore(thing, thing + 1)) return false
  // A shared place counts if something can be found on it; people also leave or delete it.
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

const MADE = /^(?:made|make|started|start|have|run|got|opened|created|launched|am|'m)$/

/** "I made a gaming channel"; "I'm a new youtuber", with an ask to look. */
export function findMaker(scan: Scan): Found[] {
  const isMade = (i: number) =>
    MADE.test(scan.word(i)) && /^(?:i|we|im|just)$/.test(scan.word(i - 1))
  const asks = scan.all('ask').some((i) => isAskForThem(scan, i))
  return scan.all('channel', 'maker').flatMap((i): Found[] => {
    const isInvitation = asks || (!isAnswer(scan) && hasArticle(scan, i) && !isOfTeam(scan, i))
    const isChannel = scan.isNews(i, 'channel') && isInvitation && !isOfMany(scan, i)
    if (!isChannel && !(asks && scan.isNews(i, 'maker'))) return []
    const made = scan.before(i, 6, isMade)
    return made >= 0 ? [[made - 1, i]] : []
  })
}

/**
 * Whether a channel is said to exist, "We have a channel for outages"; somebody who made one for an audience says that
 * they made it.
 */
function isOfMany(scan: Scan, i: number): boolean {
  return (
    scan.before(i, 4, (j) => /^(?:have|got)$/.test(scan.word(j)) && scan.word(j - 1) === 'we') >= 0
  )
}

/** "a new YouTube channel", but not "YouTube on my television", which anybody may have. */
function hasArticle(scan: Scan, i: number): boolean {
  return scan.before(i, 4, (j) => /^(?:a|an|my|our|another|this)$/.test(scan.word(j))) >= 0
}
