/** Testimonies of what somebody achieved, a cure, a lover, money, fewer kilos, with a person to ask for the same. */

import { privateChannelsIn } from '../channels.js'
import type { Advertised } from '../cues.js'
import { outcomesIn } from '../outcomes.js'
import { isCount } from '../prices.js'
import type { Found, Scan } from '../scan.js'
import { agentsIn, turnedTo } from './agents.js'

/** "Dr Moss brought my husband back, email him at …", "I put in $500 and got $4,000, she is on Telegram". */
export function findTestimony(scan: Scan): Found[] {
  const [first] = scan.once(outcomesIn)
  if (first === undefined) return []
  const ways = [...agentsIn(scan), ...privateChannelsIn(scan)]
  const others =
    ways.length > 0
      ? []
      : scan.tokens.flatMap(({ index, quoted }) => (quoted ? [] : turnedTo(scan, index)))
  return [...ways, ...others].map(([from, to]): Found => {
    const isNear = Math.abs(from - first) < LONGEST
    return isNear ? [Math.min(from, first), Math.max(to, first)] : [from, to]
  })
}

const THANKS = /^(?:thanks|thank|shoutout|credit|kudos|due)$/
const APP = /^(?:insta|instagram|ig|telegram|whatsapp|snapchat|facebook|fb|tiktok)$/
const TITLED = /^(?:mr|mrs|ms|miss|dr|madam|sir|agent)$/

/**
 * Finds lost money that is back, with a stranger to ask for the same: "I got back $12k thanks to @anna on insta". Not
 * sure without the app, since a bank has a handle, too.
 */
export function findThanked(scan: Scan): Advertised | undefined {
  const [first] = scan.once(outcomesIn)
  if (first === undefined) return undefined
  for (const { index: i } of scan.tokens) {
    if (!THANKS.test(scan.word(i))) continue
    const who = scan.after(i, 3, (j) => isStranger(scan, j))
    if (who < 0 || Math.abs(i - first) > LONGEST) continue
    const app = scan.after(who, NEAR, (j) => APP.test(scan.word(j)) && !scan.isKnown(j))
    const isHandle = scan.tokens[who]?.kind === 'mention'
    if (app < 0 && !isHandle) continue
    return { found: [Math.min(first, i), Math.max(first, who, app)], isSure: app >= 0 }
  }
  return undefined
}

function isStranger(scan: Scan, i: number): boolean {
  return scan.tokens[i]?.kind === 'mention' || TITLED.test(scan.word(i))
}

/** Maximum length of a testimony, and distance from a verb to its object, in tokens. */
const LONGEST = 60
const NEAR = 5

const LOST = /^(?:lost|lose|losing|dropped|shed|down)$/
/** Maximum number of tokens from a result to the words that offer it. */
const OFFERED = 30

/** "I lost 6 kilos, ask me how!", "down two sizes, message me if you want to know how". */
export function findResult(scan: Scan): Found[] {
  const offers = scan.all('mine').flatMap((i) => offerAt(scan, i))
  return offers.flatMap(([from, to]): Found[] => {
    for (let unit = from - 1; unit >= Math.max(0, from - OFFERED); unit -= 1) {
      const lost = scan.is(unit, 'weight') ? lossBefore(scan, unit) : -1
      if (lost >= 0) return [[lost, to]]
    }
    return []
  })
}

/** The "lost" of "lost 6 kilos"; -1 for none. */
function lossBefore(scan: Scan, unit: number): number {
  return isCount(scan, unit - 1) ? scan.before(unit, NEAR, (j) => LOST.test(scan.word(j))) : -1
}

/** "ask me how", but not "ask me how I know"; "dm me and I tell you where to order". */
function offerAt(scan: Scan, me: number): Found[] {
  if (scan.word(me) !== 'me') return []
  if (scan.word(me - 1) === 'ask') {
    return scan.word(me + 1) === 'how' && !scan.isWordBefore(me + 1, me + 2)
      ? [[me - 1, me + 1]]
      : []
  }
  if (!scan.is(me - 1, 'call') || !scan.asks(me - 1)) return []
  const how = scan.after(me, 12, (j) => /^(?:how|where|details|info)$/.test(scan.word(j)))
  return how < 0 ? [] : [[me - 1, how]]
}
