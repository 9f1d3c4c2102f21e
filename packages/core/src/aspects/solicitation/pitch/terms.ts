/** Terms of an offer: prices, hours, what is free or promised, how soon it comes. */
import { isNoun } from '../../../text/token.js'
import { all, cue, type Weigh } from '../cues.js'
import { slogansIn } from '../phrases/slogans.js'
import { CURRENCIES, isAmount, isCount, isCurrency } from '../prices.js'
import type { Scan } from '../scan.js'
import { type Cue, TERMS } from './cue.js'
import { phraseAt } from './phrases.js'
import { resultsIn } from './results.js'

/** "£25 an hour", "same day", "cancel any time", "no win no fee", "open till 8", and slogans. */
export function termsIn(scan: Scan): Cue[] {
  return [
    ...scan.once(slogansIn).map((found) => cue('terms', found, TERMS.slogan)),
    ...scan.once(resultsIn).map((found) => cue('terms', found, TERMS.slogan)),
    ...scan.all('term').flatMap((i): Cue[] => {
      const weight = (WORDS.get(scan.word(i)) ?? phraseAt)(scan, i)
      return weight > 0 ? [cue('terms', [i, i], weight)] : []
    }),
  ]
}

const currency: Weigh = (scan, i) => (isAmount(scan, i) ? priceAt(scan, i + 1) : 0)
const spelt: Weigh = (scan, i) => (isCurrency(scan, i) ? priceAt(scan, i) : 0)
const pence: Weigh = (scan, i) => (isAmount(scan, i - 1) ? TERMS.price : 0)
const opening = followedBy(/^(?:till|until|til|daily|every|seven|7|from)$/, TERMS.term)
const places = followedBy(/^(?:left|for|this|available|free|open|on)$/, TERMS.term)
const cut = followedBy(/^cheaper$/, TERMS.slogan)

/** Words that are terms only in a wider context than their neighbours. */
const WORDS: ReadonlyMap<string, Weigh> = new Map<string, Weigh>([
  ['£', currency],
  ['$', currency],
  ['€', currency],
  ['p', pence],
  ['p.', pence],
  ['pence', pence],
  ...all(CURRENCIES, spelt),
  ...all('postage carriage', sentAt),
  ['house', houseAt],
  ['hour', hourAt],
  ['%', cut],
  ['percent', cut],
  ['from', fromAt],
  ['half', halfAt],
  ['win', winAt],
  ['free', freeAt],
  ['on', treatAt],
  ['open', opening],
  ['opens', opening],
  ['out', outAt],
  ['just', newAt],
  ['spaces', places],
  ['places', places],
  ['slots', places],
  ['spots', places],
  ['in', soonAt],
  ['for', forAt],
  ['over', customersAt],
  ['trusted', customersAt],
  ['moq', (scan, i) => (isFewest(scan, i) ? TERMS.term : 0)],
])

/**
 * Whether "MOQ 200" states the minimum order of a factory: buyers of one piece have no word for it, and Moq is a
 * library.
 */
export function isFewest(scan: Scan, i: number): boolean {
  return scan.tokens[i]?.value !== 'Moq' && scan.after(i, 2, (j) => isCount(scan, j)) >= 0
}

function followedBy(next: RegExp, weight: number): Weigh {
  return (scan, i) => (next.test(scan.word(i + 1)) ? weight : 0)
}

/** "prints, from £25", but not "from £5 to £7". */
function fromAt(scan: Scan, i: number): number {
  const isRange = scan.after(i + 2, 4, (j) => /^(?:to|-|–)$/.test(scan.word(j))) >= 0
  return isAmount(scan, i + 1) && !isRange ? TERMS.term : 0
}

/** "no win no fee", "win a year of dog food" */
function winAt(scan: Scan, i: number): number {
  const isPrize = scan.asks(i) && /^(?:a|an|up|your)$/.test(scan.word(i + 1))
  return isPrize || scan.word(i - 1) === 'no' ? TERMS.term : 0
}

/** "postage is on us" */
function treatAt(scan: Scan, i: number): number {
  return isGiven(scan, i) && /^(?:me|us)$/.test(scan.word(i + 1)) ? TERMS.slogan : 0
}

/** "the first hour’s on the house"; a waiter who brings something on the house is part of a report. */
function houseAt(scan: Scan, i: number): number {
  if (scan.word(i - 1) !== 'the' || scan.word(i - 2) !== 'on') return 0
  return isGiven(scan, i - 2) ? TERMS.term : TERMS.loose
}

function isGiven(scan: Scan, on: number): boolean {
  return scan.before(on, 3, (j) => /^(?:is|are|'s)$/.test(scan.word(j))) >= 0
}

/** "35 inc postage"; a price with a sign or a currency is found by that. */
function sentAt(scan: Scan, i: number): number {
  if (!WITH.test(scan.word(i - 1))) return 0
  return isCount(scan, i - 2) ? TERMS.term : 0
}

const WITH = /^(?:inc|incl|including|with|plus|and)$/

/** "twenty-five an hour", "24 hour" */
function hourAt(scan: Scan, i: number): number {
  const isRate = /^(?:an|per)$/.test(scan.word(i - 1)) && isCount(scan, i - 2)
  return isRate || scan.word(i - 1) === '24' ? TERMS.price : 0
}

/** "half off"; people also report half prices. */
function halfAt(scan: Scan, i: number): number {
  if (scan.word(i + 1) === 'off') return TERMS.price
  return scan.word(i + 1) === 'price' ? TERMS.loose : 0
}

const NEW = /^(?:released|launched|published|dropped|opened|started|finished|recorded)$/

/** "I've just released" */
function newAt(scan: Scan, i: number): number {
  return NEW.test(scan.word(i + 1)) && /^(?:i|we|'ve|have)$/.test(scan.word(i - 1)) ? TERMS.term : 0
}

/** "£25 an hour", "£6 each", "£7 with postage", and a price outside of a sentence: "£95 framed". */
function priceAt(scan: Scan, last: number): number {
  const isSent =
    WITH.test(scan.word(last + 1)) && /^(?:postage|carriage)$/.test(scan.word(last + 2))
  return isSent || PER.test(scan.word(last + 1)) || !scan.isWordBefore(last, last + 1)
    ? TERMS.term
    : TERMS.price
}

const PER = /^(?:a|an|per|each|\/|ono|all|or|pp|and|delivered|posted)$/

/** "free survey", "first one free"; parks are free, too: "it's free". */
function freeAt(scan: Scan, i: number): number {
  if (/^(?:to|of|from|time)$/.test(scan.word(i + 1))) return 0
  const isGoods = isNoun(scan.tokens[i + 1]) && !scan.isKnown(i + 1)
  return isGoods && scan.isWordBefore(i, i + 1) ? TERMS.price : TERMS.loose
}

/** "out now", "out on Friday" */
function outAt(scan: Scan, i: number): number {
  const [next, after] = [scan.word(i + 1), scan.tokens[i + 2]]
  if (next === 'now') return TERMS.term
  return next === 'on' && after?.pos === 'PROPN' && /^(?:is|comes)$/.test(scan.word(i - 1))
    ? TERMS.term
    : 0
}

/** "in 24 hours", "in ten days" */
function soonAt(scan: Scan, i: number): number {
  const unit = /^(?:seconds|minutes|hours|days)$/.test(scan.word(i + 2))
  return unit && scan.tokens[i + 1]?.pos === 'NUM' ? TERMS.loose : 0
}

const SERVED = /^(?:have|has|already|now|use|trust|love|rely|are)$/

/** "Over 900 teams already use it", "trusted by 300 schools" */
function customersAt(scan: Scan, i: number): number {
  const isTrusted = scan.word(i) === 'trusted'
  const count = isTrusted ? scan.after(i, 3, (j) => isCount(scan, j)) : i + 1
  if (count < 0 || !isCount(scan, count)) return 0
  const isServed = scan.after(count, 3, (j) => SERVED.test(scan.word(j))) >= 0
  return isTrusted || isServed ? TERMS.term : 0
}

/** "two for £30", "3 for the price of 2" */
function forAt(scan: Scan, i: number): number {
  if (scan.word(i + 1) === 'the') return scan.word(i + 2) === 'price' ? TERMS.slogan : 0
  return isCount(scan, i - 1) && isAmount(scan, i + 1) ? TERMS.term : 0
}
