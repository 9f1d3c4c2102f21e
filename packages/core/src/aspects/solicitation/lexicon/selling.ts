/** What traders say about their goods, their terms and themselves. */
import type { Lexicon } from '../../../formulas/types.js'
import { CLOSED, NAMES, TRADE } from './sources.js'

export const selling = {
  ware: {
    note: 'What people make to be sold or to be signed up for, and offer as theirs.',
    source: TRADE,
    words: `course courses class app apps guide guides book ebook webinar workshop masterclass bootcamp
      plugin template templates tool toolkit product products software platform service services shop
      store newsletter training program programme membership novel comic album ep merch`,
  },
  service: {
    note: 'What a trader is, in a trader’s words.',
    source: TRADE,
    words: `service services support customer customers care agency company experts expert technicians
      technician professionals professional agent agents specialists consultant consultants team solutions
      provider providers assistance certified`,
  },
  trade: {
    note: 'What is sold under other people’s stories.',
    source: TRADE,
    words: `printer antivirus airlines reservations reservation flights tickets booking training institute
      coaching seo marketing essay essays assignment homework dissertation casino betting slots poker
      escort escorts pills viagra keto movers packers rent plumber plumbing dentist clinic lawyer
      attorney insurance mortgage torrent torrents replica hacker hackers spell caster company agency`,
  },
  sell: {
    note: 'Who says it of themselves offers something.',
    source: TRADE,
    words: 'sell selling',
  },
  discount: {
    note: 'Words of a cut price, beside a code, an address or a shop of one’s own.',
    source: TRADE,
    words: 'off discount discounts coupon coupons promo voucher save code',
  },
  slogan: {
    note: 'The last words of what only advertisements say: "free shipping", "lowest price", "for all your roofing needs".',
    source: TRADE,
    words: `shipping delivery returns quote quotes estimate estimates consultation trial audit demo samples
      price prices rates guaranteed needs serving off sale free warranty guarantee stock stocks supplies
      discount offer us list code commissions bookings slots orders plans packages insured small makes
      charge fee obligation`,
  },
  order: {
    note: 'Verbs by which a customer takes what is sold. "Pick up" and "sign up" have their other half behind them.',
    source: TRADE,
    words: `order preorder book reserve schedule buy purchase hire register enroll enrol signup sign pick
      start grab get claim shop apply`,
  },
  booked: {
    note: 'What is booked or begun with a trader, of whatever trade: a time, a place, a first look, a copy.',
    source: TRADE,
    words: `visit appointment call session consultation consult lesson class tour demo trial viewing tasting
      fitting slot slots seat seats table place ticket tickets stay room quote copy spot`,
  },
  seller: {
    note: 'What traders say that they do, in the present: "we stock", "I repair". What was done is told.',
    source: TRADE,
    words: `sell stock tutor coach make build offer deliver ship supply provide help fix mend repair install fit serve
      specialise specialize rent teach design craft restore print manufacture import breed brew roast`,
  },
  found: {
    note: 'How a firm or its goods began, before their name: "we founded Emberly".',
    source: TRADE,
    words: 'founded started built created launched launch developed invented',
  },
  shelf: {
    note: 'Places on the web where people keep what they sell.',
    source: NAMES,
    words:
      'profile etsy ebay gumroad shopify depop vinted redbubble teespring ko-fi amazon kindle audible bandcamp steam smashwords',
  },
  terms: {
    note: 'Words for what such things cost.',
    source: TRADE,
    words: 'price prices free sale discount discounts commissions rates',
  },
  bargain: {
    note: 'How it is praised.',
    source: TRADE,
    words: `offer offers offering provide provides providing deal deals discount discounts cheap cheapest
      affordable price prices rates quote free best guaranteed lowest instantly buy order hire sale promo coupon
      coupons book toll-free`,
  },
  switch: {
    note: 'How customers of another are called over.',
    source: TRADE,
    words: 'switch move change upgrade',
  },
  willing: {
    note: 'How a seller offers to show something.',
    source: CLOSED,
    words: 'happy glad pleased delighted',
  },
  claim: {
    note: 'The last words of what sellers claim: "3 spots left", "no contract", "30 days money back", "rates from".',
    source: TRADE,
    words: `left remaining remain available limited contract registration commitment fees experience signup
      sign back from included cheaper thousands`,
  },
  spot: {
    note: 'Places of a course or a clinic, which are said to be few.',
    source: TRADE,
    words: 'spot spots seat seats place places space spaces slot slots',
  },
  gift: {
    note: 'What is given away to win customers.',
    source: 'The usual lures of those who sell courses.',
    words: `workbook checklist cheatsheet guide ebook e-book pdf template templates masterclass webinar
      workshop challenge consultation session program programme course call`,
  },
} satisfies Lexicon
