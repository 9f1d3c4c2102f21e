import type { Reading } from '../../reading.js'
import type { Token } from '../../text/token.js'
import { defineRule, type Report } from '../rule.js'
import * as asks from './asks.js'
import * as links from './links.js'
import * as offers from './offers.js'
import { type Found, Scan } from './scan.js'
import * as trade from './trade.js'

export const rule = defineRule({
  id: 'no-solicitation',
  summary: 'follow-for-follow, self-promotion, money promises, advertisements',
  severity: 'error',
  needs: null,
  options: {},
  check(reading) {
    const scan = new Scan(reading)
    if (!scan.isSuspect) return []
    const told = new Set<number>()
    return [
      ...report(asksIn(reading, scan), PROMOTION),
      ...report(tradeIn(reading, scan), ADVERTISEMENT),
      ...report(linksIn(reading, scan), LINK),
    ]

    /** One finding a sentence is enough. */
    function report(found: readonly Found[], reason: string): Report[] {
      return found.flatMap(([first, last]) => {
        const { start, sentence } = scan.tokens[first] as Token
        if (told.has(sentence)) return []
        told.add(sentence)
        return { start, end: (scan.tokens[last] as Token).end, reason }
      })
    }
  },
})

const PROMOTION =
  'This asks for an audience of your own. Take it out and speak to the story: readers who like what you say will look you up.'
const ADVERTISEMENT =
  'This reads like an advertisement. Take it out, or say what it has to do with this story.'
const LINK =
  'This pushes readers to another page. Say what the page shows about this story, or take the link out.'

/** Surprise in nats of a tie to the story that shows what a comment is about. */
const WEAK_TIE = 3
const STRONG_TIE = 6
/** Own words in which little else is said, and in which a begging letter fits. */
const BRIEF = 20
const LETTER = 45

function asksIn(reading: Reading, scan: Scan): Found[] {
  return [
    ...asks.findOwn(scan),
    ...asks.findFollow(scan),
    ...asks.findSwap(scan),
    ...asks.findGoal(scan),
    ...asks.findMaker(scan),
    ...asks.findFavour(scan),
    ...(isAstray(reading, WEAK_TIE, BRIEF) ? asks.findPointer(scan) : []),
  ]
}

function tradeIn(reading: Reading, scan: Scan): Found[] {
  const { comment } = reading
  return [
    ...trade.findSignature(comment, scan),
    // What earns in the world of the story is no promise.
    ...(isAstray(reading, STRONG_TIE)
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
  ]
}

function linksIn(reading: Reading, scan: Scan): Found[] {
  const { comment } = reading
  return [
    ...links.findReferral(comment, scan),
    ...links.findHidden(comment, scan),
    ...(isAstray(reading, STRONG_TIE) ? links.findLure(scan) : []),
    ...(isAstray(reading, WEAK_TIE, LETTER) ? links.findBegging(scan) : []),
    ...offers.findProfileLink(scan),
    ...(isAstray(reading, WEAK_TIE, BRIEF) ? links.findBait(scan) : []),
  ]
}

/** Whether a comment has no such tie to the story, and no more words than that. */
function isAstray({ storyTies, parentTies, remainder }: Reading, tie: number, words = Infinity) {
  const isTied = [...storyTies, ...parentTies].some(({ weight }) => weight >= tie)
  return !isTied && remainder.words <= words
}
