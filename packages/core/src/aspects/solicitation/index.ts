import type { Reading, Solicitation, SolicitationKind } from '../../reading.js'
import type { ParsedText } from '../../text/parse.js'
import type { Token } from '../../text/token.js'
import { findAdverts, findReward } from './adverts.js'
import * as asks from './asks.js'
import { findFront } from './fronts.js'
import { findJob } from './jobs.js'
import * as links from './links.js'
import * as offers from './offers.js'
import * as prompts from './prompts.js'
import { findRow } from './rows.js'
import { type Found, Scan } from './scan.js'
import { findSignature } from './signatures.js'
import { findSlogans } from './slogans.js'
import * as testimonies from './testimonies.js'
import * as trade from './trade.js'
import { findWork } from './works.js'

/** What solicitation is told by. */
type Evidence = Pick<Reading, 'comment' | 'storyTies' | 'parentTies' | 'remainder'>

/** Surprise in nats of a tie to the story that shows what a comment is about. */
const WEAK_TIE = 3
const STRONG_TIE = 6
/** Own words in which little else is said, and in which a begging letter fits. */
const BRIEF = 20
const LETTER = 45

/** Finds what solicits in a comment, one stretch a sentence, kind by kind. */
export function findSolicitations(evidence: Evidence): Solicitation[] {
  const scan = new Scan(evidence)
  if (!scan.isSuspect) return []
  const told = new Set<number | undefined>()
  return [
    ...firstOf('audience', asksIn(evidence, scan)),
    ...firstOf('trade', tradeIn(evidence, scan)),
    ...firstOf('visit', linksIn(evidence, scan)),
    ...firstOf('mail', links.findMail(scan)),
  ]

  /** One a sentence is enough. */
  function firstOf(kind: SolicitationKind, found: readonly Found[]): Solicitation[] {
    return found.flatMap(([first, last]) => {
      const sentence = scan.tokens[first]?.sentence
      if (told.has(sentence)) return []
      told.add(sentence)
      return { kind, from: first, to: last + 1 }
    })
  }
}

/** Share of the words of its own that stand in sentences which solicit nothing; 1 where it has none. */
export function measureUnsolicited(
  { tokens }: ParsedText,
  shares: Float64Array,
  solicitations: readonly Solicitation[],
): number {
  if (solicitations.length === 0) return 1
  const soliciting = new Set<number>()
  for (const { from, to } of solicitations) {
    for (let i = from; i < to; i += 1) soliciting.add((tokens[i] as Token).sentence)
  }
  let own = 0
  let unsolicited = 0
  for (const { index, kind, sentence } of tokens) {
    if (kind !== 'word') continue
    const share = shares[index] as number
    own += share
    if (!soliciting.has(sentence)) unsolicited += share
  }
  return own === 0 ? 1 : unsolicited / own
}

function asksIn(evidence: Evidence, scan: Scan): Found[] {
  const answers = isAnswering(evidence)
  return [
    ...asks.findOwn(scan, answers),
    ...asks.findFollow(scan),
    ...asks.findSwap(scan),
    ...asks.findGoal(scan),
    ...asks.findMaker(scan, answers),
    ...asks.findFavour(scan),
    ...prompts.findKeyword(scan),
    ...prompts.findExchange(scan),
    ...(isAstray(evidence, WEAK_TIE, BRIEF) ? asks.findPointer(scan) : []),
  ]
}

function tradeIn(evidence: Evidence, scan: Scan): Found[] {
  const { comment } = evidence
  return [
    ...findSignature(evidence, scan),
    ...findRow(comment, scan),
    // What earns in the world of the story is no promise.
    ...(isAstray(evidence, STRONG_TIE)
      ? [...trade.findMoney(scan), ...offers.findRiches(scan)]
      : []),
    ...trade.findSale(scan),
    ...trade.findContact(scan),
    ...trade.findPhone(comment, scan),
    ...trade.findOffer(scan),
    ...offers.findDiscount(scan),
    ...offers.findWares(scan),
    ...offers.findInvitation(scan),
    ...offers.findMessage(scan),
    ...offers.findAgent(scan),
    ...testimonies.findTestimony(scan),
    ...testimonies.findResult(scan),
    ...findJob(scan),
    ...prompts.findRanking(scan),
    ...findSlogans(scan),
    ...findAdverts(scan),
    ...findReward(scan),
    ...findWork(scan),
    ...findFront(comment, scan),
  ]
}

function linksIn(evidence: Evidence, scan: Scan): Found[] {
  const { comment } = evidence
  return [
    ...links.findReferral(comment, scan),
    ...links.findHidden(comment, scan),
    ...links.findSpoken(comment, scan),
    ...(isAstray(evidence, STRONG_TIE) ? links.findLure(scan) : []),
    ...(isAstray(evidence, STRONG_TIE, LETTER) ? links.findOwnPost(scan) : []),
    ...(isAstray(evidence, WEAK_TIE, LETTER) ? links.findBegging(scan) : []),
    ...offers.findProfileLink(scan),
    ...(isAstray(evidence, WEAK_TIE, BRIEF) ? links.findBait(scan) : []),
  ]
}

/** Whether a comment speaks to what a story says, beyond its title, or to what a parent says. */
function isAnswering({ storyTies, parentTies }: Evidence): boolean {
  const ofText = storyTies.filter(({ part }) => part === 'text')
  return [...ofText, ...parentTies].some(({ weight }) => weight >= STRONG_TIE)
}

/** Whether a comment has no such tie to the story, and no more words than that. */
function isAstray({ storyTies, parentTies, remainder }: Evidence, tie: number, words = Infinity) {
  const isTied = [...storyTies, ...parentTies].some(({ weight }) => weight >= tie)
  return !isTied && remainder.words <= words
}
