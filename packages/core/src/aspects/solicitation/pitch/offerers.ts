/** Who offers: a firm, a trade, or a maker, with what they made and what it does for readers. */
import { isNoun } from '../../../text/token.js'
import { cue, type Weigh } from '../cues.js'
import { isName } from '../owners.js'
import { isCode } from '../prices.js'
import type { Scan } from '../scan.js'
import { type Cue, OFFERER } from './cue.js'
import { goodsAt, servedAt } from './goods.js'
import { founderAt } from './makers.js'
import { meansIn } from './results.js'
import { speakerAt } from './speakers.js'
import { isFewest } from './terms.js'

/** All offerers in a comment, in no order. */
export function offerersIn(scan: Scan): Cue[] {
  return [
    ...namesIn(scan),
    ...scan.all('teller').flatMap((i) => speakerAt(scan, i)),
    ...scan.all('mine').flatMap((i) => goodsAt(scan, i)),
    ...scan.all('yours').flatMap((i) => servedAt(scan, i)),
    ...scan.all('vendor').flatMap((i) => vendorAt(scan, i)),
    ...meansIn(scan).map((found) => cue('offerer', found, OFFERER.serves)),
  ]
}

/** Names that the story lacks at the start of a sentence: "The Harmony Barn in Skipton has". */
function namesIn(scan: Scan): Cue[] {
  return scan.sentences.flatMap(({ from }): Cue[] => {
    const first = scan.word(from) === 'the' ? from + 1 : from
    const isFirm = isName(scan, first) && isName(scan, first + 1)
    return isFirm ? [cue('offerer', [first, first], OFFERER.owns)] : []
  })
}

/** Openings of small advertisements. */
const opening: Weigh = (scan, i) => (i > scan.startOf(i) ? 0 : OFFERER.serves)

/** Words for offerers; words without an entry end the names of firms. */
const VENDORS: ReadonlyMap<string, Weigh> = new Map<string, Weigh>([
  ['here', (scan, i) => (isTradeHere(scan, i) ? OFFERER.serves : 0)],
  ['use', (scan, i) => (isCodeGiven(scan, i) ? OFFERER.serves : 0)],
  ['selling', opening],
  ['hiring', opening],
  ['streaming', opening],
  ['offering', opening],
  ['cheap', (scan, i) => (isCheapHere(scan, i) ? OFFERER.trade : 0)],
  ['moq', (scan, i) => (isFewest(scan, i) ? OFFERER.trade : 0)],
  ['&', (scan, i) => (isPartners(scan, i) ? OFFERER.trade : 0)],
  ['us', (scan, i) => (isWithUs(scan, i) ? OFFERER.owns : 0)],
  ['newsletter', (scan, i) => (isWritten(scan, i) ? OFFERER.serves : 0)],
])

const FOUNDER = /^(?:founder|co-founder|cofounder)$/

/** "Window cleaner here", "Selling up:", "Quietmetal hosting." */
function vendorAt(scan: Scan, i: number): Cue[] {
  if (scan.word(i) === 'you') return servedAt(scan, i)
  if (FOUNDER.test(scan.word(i))) return founderAt(scan, i)
  const weigh = VENDORS.get(scan.word(i))
  const isFirm = weigh === undefined && (isName(scan, i) || isName(scan, i - 1))
  const weight = isFirm ? OFFERER.trade : (weigh?.(scan, i) ?? 0)
  return weight > 0 ? [cue('offerer', [Math.max(0, i - 1), i], weight)] : []
}

/** Maximum length of such an opening, in tokens. */
const SHORT = 4

/** "Window cleaner here, …", but not "read the rest here". */
function isTradeHere(scan: Scan, i: number): boolean {
  const start = scan.startOf(i)
  if (i - start > SHORT || scan.is(start, 'invite') || scan.isWordBefore(i, i + 1)) return false
  return scan.tokens[i - 1]?.pos === 'NOUN'
}

/** Whether a code is given out, "use PEPPER20 at checkout": its owner is paid for its use. */
function isCodeGiven(scan: Scan, i: number): boolean {
  return scan.asks(i) && scan.after(i, 4, (j) => isCode(scan, j)) >= 0
}

/** Whether goods open the sentence, without a narrator: "Cheap gems and coins", "Buy keys cheap". */
function isCheapHere(scan: Scan, i: number): boolean {
  const start = scan.startOf(i)
  if (i === start) return isNoun(scan.tokens[i + 1])
  return i - start <= SHORT && scan.word(start) === 'buy' && !scan.isWordBefore(i, i + 1)
}

/** "Hobbs & Son" */
function isPartners(scan: Scan, i: number): boolean {
  return isName(scan, i - 1) && /^[A-Z]/.test(scan.tokens[i + 1]?.value ?? '')
}

/** "a newsletter where I write" */
function isWritten(scan: Scan, i: number): boolean {
  return (
    /^(?:where|in)$/.test(scan.word(i + 1)) &&
    scan.after(i, 3, (j) => /^(?:i|we)$/.test(scan.word(j))) >= 0
  )
}

/** "half price with us", "the postage is on us" */
function isWithUs(scan: Scan, i: number): boolean {
  return /^(?:with|on|to)$/.test(scan.word(i - 1)) && scan.word(i + 1) !== 'all'
}
