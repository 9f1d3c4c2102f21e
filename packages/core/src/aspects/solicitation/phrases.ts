/** The finders of phrases that give a solicitation away, kind by kind: the first that finds one in a sentence names it. */
import type { SolicitationKind } from '../../reading.js'
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
import type { Found, Scan } from './scan.js'
import { findSchool } from './schools.js'
import { findNamedShop, findShow, findStream } from './shows.js'
import { findSignature } from './signatures.js'
import { findSlogans } from './slogans.js'
import { findResult, findTestimony } from './testimonies.js'
import * as trade from './trade.js'
import { findWork } from './works.js'

type Finder = (scan: Scan) => readonly Found[]

export const PHRASES: readonly (readonly [SolicitationKind, readonly Finder[]])[] = [
  [
    'audience',
    [
      findOwn,
      findFollow,
      findSwap,
      asks.findGoal,
      findMaker,
      asks.findFavour,
      prompts.findKeyword,
      prompts.findExchange,
      findShow,
      findNamedShop,
      findStream,
      asks.findPointer,
    ],
  ],
  [
    'trade',
    [
      findSignature,
      findRow,
      trade.findMoney,
      offers.findRiches,
      trade.findSale,
      trade.findContact,
      trade.findPhone,
      trade.findOffer,
      offers.findDiscount,
      offers.findWares,
      offers.findInvitation,
      offers.findMessage,
      findAgent,
      findTestimony,
      findResult,
      findJob,
      prompts.findRanking,
      findSlogans,
      findAdverts,
      findReward,
      findWork,
      findFront,
      findFirm,
      findTreat,
      findLiving,
      findSchool,
      findPlaces,
      findGift,
      findDownload,
    ],
  ],
  [
    'visit',
    [
      links.findReferral,
      links.findHidden,
      links.findSpoken,
      links.findLure,
      links.findOwnPost,
      links.findBegging,
      offers.findProfileLink,
      links.findGuide,
      links.findBait,
    ],
  ],
  ['mail', [links.findMail]],
  ['chain', [findChain]],
]
