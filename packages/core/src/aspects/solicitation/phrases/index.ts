/**
 * The finders of phrases that give a solicitation away, by kind: the first to find one in a sentence decides its kind.
 */
import type { SolicitationKind } from '../../../reading.js'
import type { Part } from '../lexicon.js'
import type { Found, Scan } from '../scan.js'
import { findAdverts } from './adverts.js'
import { findAgent } from './agents.js'
import * as asks from './asks.js'
import { findChain } from './chains.js'
import { findGift, findPlaces } from './coaches.js'
import { findDownload } from './downloads.js'
import { findFirm, findTreat } from './firms.js'
import { findFollow, findSwap } from './follows.js'
import { findFront } from './fronts.js'
import { findLiving } from './incomes.js'
import { findJob } from './jobs.js'
import * as links from './links.js'
import * as offers from './offers.js'
import { findMaker, findOwn } from './own-pages.js'
import * as prompts from './prompts.js'
import { findReward } from './rewards.js'
import { findRow } from './rows.js'
import { findSchool } from './schools.js'
import { findNamedShop, findShow, findStream } from './shows.js'
import { findSignature } from './signatures.js'
import { findSlogans } from './slogans.js'
import { findResult, findTestimony } from './testimonies.js'
import * as trade from './trade.js'
import { findWork } from './works.js'

/**
 * A finder of phrases, and the roles of which some word of the comment must have one; empty if a phrase may begin with
 * something other than words.
 */
interface Finder {
  readonly find: (scan: Scan) => readonly Found[]
  readonly needs: readonly Part[]
}

function finder(find: Finder['find'], ...needs: Part[]): Finder {
  return { find, needs }
}

const audience = [
  finder(findOwn, 'mine'),
  finder(findFollow, 'follow', 'mine'),
  finder(findSwap, 'follow', 'like', 'swap'),
  finder(asks.findGoal, 'audience'),
  finder(findMaker, 'channel', 'maker'),
  finder(asks.findFavour, 'like'),
  finder(prompts.findKeyword, 'reply'),
  finder(prompts.findExchange, 'exchange'),
  finder(findShow, 'place'),
  finder(findNamedShop, 'shelf'),
  finder(findStream),
  finder(asks.findPointer, 'ask', 'follow'),
]

const trades = [
  finder(findSignature, 'trade', 'service', 'seller', 'ware'),
  finder(findRow),
  finder(trade.findMoney, 'gain'),
  finder(offers.findRiches, 'earned'),
  finder(trade.findSale, 'sell'),
  finder(trade.findContact, 'service', 'call'),
  finder(trade.findPhone, 'service', 'call'),
  finder(trade.findOffer, 'service', 'trade'),
  finder(offers.findDiscount, 'discount'),
  finder(offers.findWares, 'take'),
  finder(offers.findInvitation, 'bargain'),
  finder(offers.findMessage, 'call'),
  finder(findAgent, 'call'),
  finder(findTestimony),
  finder(findResult, 'weight'),
  finder(findJob, 'job', 'hour'),
  finder(prompts.findRanking, 'ranked'),
  finder(findSlogans, 'slogan', 'take', 'call', 'claim'),
  finder(
    findAdverts,
    'order',
    'take',
    'ask',
    'call',
    'send',
    'slogan',
    'shelf',
    'switch',
    'willing',
  ),
  finder(findReward, 'mine'),
  finder(findWork, 'mine'),
  finder(findFront, 'mine', 'teller'),
  finder(findFirm, 'yours'),
  finder(findTreat, 'slogan'),
  finder(findLiving, 'earned', 'freedom', 'gain', 'money', 'riches'),
  finder(findSchool, 'learner'),
  finder(findPlaces, 'spot'),
  finder(findGift, 'gift', 'ware', 'booked', 'take'),
  finder(findDownload, 'stream'),
]

const visits = [
  finder(links.findReferral),
  finder(links.findHidden),
  finder(links.findSpoken),
  finder(links.findLure, 'lure'),
  finder(links.findOwnPost, 'wrote'),
  finder(links.findBegging, 'lure', 'bait'),
  finder(offers.findProfileLink, 'link'),
  finder(links.findGuide, 'mine'),
  finder(links.findBait),
]

export const PHRASES: readonly (readonly [SolicitationKind, readonly Finder[]])[] = [
  ['audience', audience],
  ['trade', trades],
  ['visit', visits],
  ['mail', [finder(links.findMail, 'send')]],
  ['chain', [finder(findChain, 'chained')]],
]
