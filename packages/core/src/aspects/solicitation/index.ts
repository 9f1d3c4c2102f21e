import type { Reading, Solicitation, SolicitationKind } from '../../reading.js'
import { findAdverts } from './adverts.js'
import { findAgent } from './agents.js'
import * as asks from './asks.js'
import { ALONE, measureBeside } from './beside.js'
import { findBrand } from './brands.js'
import { findChain } from './chains.js'
import { findChannel } from './channels.js'
import { findGift, findPlaces } from './coaches.js'
import type { Advertised } from './cues.js'
import { findDownload } from './downloads.js'
import { findFirm, findTreat } from './firms.js'
import { findFollow, findSwap } from './follows.js'
import { findFront } from './fronts.js'
import { findLiving } from './incomes.js'
import { findJob } from './jobs.js'
import * as links from './links.js'
import * as offers from './offers.js'
import { findMaker, findOwn } from './own-pages.js'
import { findPitch } from './pitch/index.js'
import { findPlug } from './plug/index.js'
import * as prompts from './prompts.js'
import { findReward } from './rewards.js'
import { findRow } from './rows.js'
import { type Found, Scan } from './scan.js'
import { findSchool } from './schools.js'
import { findNamedShop, findShow, findStream } from './shows.js'
import { findSignature } from './signatures.js'
import { findSlogans, slogansIn } from './slogans.js'
import * as testimonies from './testimonies.js'
import * as trade from './trade.js'
import { findWork } from './works.js'

/** What solicitation is told by. */
type Evidence = Pick<Reading, 'comment' | 'storyTies' | 'parentTies' | 'ties' | 'remainder'>

/** Surprise in nats of a tie to the story that shows what a comment is about. */
const WEAK_TIE = 3
const STRONG_TIE = 6
/** Own words in which little else is said, and in which a begging letter fits. */
const BRIEF = 20
const LETTER = 45

/** What solicits, and what is left of the comment beside it. */
export function measureSolicitations(
  evidence: Evidence & Pick<Reading, 'shares'>,
): Pick<Reading, 'solicitations' | 'unsolicited' | 'soliciting'> {
  const { comment, shares } = evidence
  const scan = new Scan(evidence)
  if (!scan.isSuspect) return { solicitations: [], ...ALONE }
  const slogans = slogansIn(scan)
  const phrased = phrasedIn(evidence, scan, slogans)
  // A phrase that gives an advertisement away is enough to name, and seldom all that is there to sell.
  const pitch = findPitch(comment, scan, slogans) ?? findChannel(scan)
  const plugs = [findPlug(comment, scan), findBrand(comment, scan), testimonies.findThanked(scan)]
  const plug = plugs.find((one) => one?.isSure) ?? plugs.find((one) => one !== undefined)
  const unphrased = pitch?.isSure ? pitch : (plug ?? pitch)
  const solicitations = phrased.length > 0 ? phrased : soldIn(unphrased)
  const soliciting = [...phrased, ...soldIn(pitch), ...soldIn(plug)]
  return {
    solicitations,
    ...measureBeside(scan, shares, soliciting),
  }
}

/** What a phrase gives away, one stretch a sentence, kind by kind. */
function phrasedIn(evidence: Evidence, scan: Scan, slogans: readonly Found[]): Solicitation[] {
  const told = new Set<number | undefined>()
  return [
    ...firstOf('audience', asksIn(evidence, scan)),
    ...firstOf('trade', tradeIn(evidence, scan, slogans)),
    ...firstOf('visit', linksIn(evidence, scan)),
    ...firstOf('mail', links.findMail(scan)),
    ...firstOf('chain', findChain(scan)),
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

/** What no single phrase gives away. */
function soldIn(advertised: Advertised | undefined): Solicitation[] {
  if (advertised === undefined) return []
  const { found, isSure } = advertised
  return [{ kind: 'trade', from: found[0], to: found[1] + 1, isUnsure: !isSure }]
}

function asksIn(evidence: Evidence, scan: Scan): Found[] {
  const follows = findFollow(scan)
  // Who names a channel and asks to follow it does not name it to say where they know something from.
  const answers = follows.length === 0 && isAnswering(evidence)
  return [
    ...findOwn(scan, answers),
    ...follows,
    ...findSwap(scan),
    ...asks.findGoal(scan),
    ...findMaker(scan, answers),
    ...asks.findFavour(scan),
    ...prompts.findKeyword(scan),
    ...prompts.findExchange(scan),
    ...findShow(scan),
    ...findNamedShop(scan),
    ...findStream(evidence.comment, scan),
    ...(isAstray(evidence, WEAK_TIE, BRIEF) ? asks.findPointer(scan) : []),
  ]
}

function tradeIn(evidence: Evidence, scan: Scan, slogans: readonly Found[]): Found[] {
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
    ...findAgent(scan),
    ...testimonies.findTestimony(comment, scan),
    ...testimonies.findResult(scan),
    ...findJob(scan),
    ...prompts.findRanking(scan),
    ...findSlogans(scan, slogans),
    ...findAdverts(scan, slogans),
    ...findReward(scan),
    ...findWork(scan),
    ...findFront(comment, scan),
    ...findFirm(scan),
    ...findTreat(scan),
    ...findLiving(scan),
    ...findSchool(scan),
    ...findPlaces(scan),
    ...findGift(scan),
    ...findDownload(comment, scan),
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
    ...links.findGuide(scan),
    ...(isAstray(evidence, WEAK_TIE, BRIEF) ? links.findBait(scan) : []),
  ]
}

/** Whether a comment speaks to what a story says, beyond its title, or to what a parent says. */
function isAnswering({ storyTies, parentTies }: Evidence): boolean {
  const ofText = storyTies.filter(({ part }) => part === 'text')
  return [...ofText, ...parentTies].some(({ weight }) => weight >= STRONG_TIE)
}

/** Whether a comment has no such tie to the story, and no more words than that. */
function isAstray({ ties, remainder }: Evidence, tie: number, words = Infinity) {
  const isTied = ties.some(({ weight }) => weight >= tie)
  return !isTied && remainder.words <= words
}
