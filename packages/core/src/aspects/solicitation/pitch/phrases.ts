/** Words that their neighbours make terms of an offer: "same day", "cancel any time", "all sizes". */
import type { Scan } from '../scan.js'
import { TERMS } from './cue.js'

const WEEKDAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** Words before and after a word that make it a term; an empty side matches anything. */
const PHRASES: ReadonlyMap<string, readonly [before: RegExp, after: RegExp, weight: number]> =
  new Map<string, readonly [RegExp, RegExp, number]>([
    ['day', [/^(?:same|next)$/, /^/, TERMS.term]],
    ['days', [/^(?:seven|7|six)$/, /^a$/, TERMS.term]],
    ['cancel', [/^/, /^(?:any|anytime|whenever|at)$/, TERMS.term]],
    ['measure', [/^to$/, /^/, TERMS.term]],
    ['worldwide', [/^/, /^/, TERMS.price]],
    ['anywhere', [/^(?:delivered|delivery|deliver|ship|ships|shipped)$/, /^/, TERMS.term]],
    ['order', [/^to$/, /^/, TERMS.loose]],
    ['access', [/^(?:lifetime|instant|full|unlimited)$/, /^/, TERMS.term]],
    ['natural', [/^(?:all|100|%)$/, /^/, TERMS.price]],
    ['effects', [/^side$/, /^/, TERMS.loose]],
    ['sizes', [/^all$/, /^/, TERMS.term]],
    ['condition', [/^any$/, /^/, TERMS.term]],
    ['new', [/^as$/, /^/, TERMS.loose]],
    ['ono', [/^/, /^/, TERMS.term]],
    ['cash', [/^/, /^/, TERMS.loose]],
    ['nothing', [/^costs?$/, /^/, TERMS.price]],
    ['charge', [/^n't$/, /^/, TERMS.price]],
    ['cheaper', [/^/, /^than$/, TERMS.loose]],
    ['tier', [/^free$/, /^/, TERMS.term]],
    ['odds', [/^(?:boosted|best|great)$/, /^/, TERMS.term]],
    ['stake', [/^/, /^/, TERMS.loose]],
    ['bonus', [/^/, /^/, TERMS.price]],
    ['qualify', [/^(?:you|if)$/, /^/, TERMS.price]],
    ['owed', [/^be$/, /^/, TERMS.price]],
    ['welcome', [/^/, /^$/, TERMS.loose]],
    ['included', [/^/, /^/, TERMS.loose]],
    ['instalments', [/^/, /^/, TERMS.price]],
    ['requirements', [/^entry$/, /^/, TERMS.term]],
    ['needed', [/^(?:referral|appointment|experience|deposit|booking|card)$/, /^/, TERMS.term]],
    ['required', [/^(?:experience|deposit|card)$/, /^/, TERMS.term]],
    ['fee', [/^/, /^applies$/, TERMS.term]],
    ['hours', [/^24$/, /^a$/, TERMS.price]],
    ['night', [/^or$/, /^/, TERMS.price]],
    ['home', [/^your$/, /^/, TERMS.loose]],
    ['door', [/^your$/, /^/, TERMS.loose]],
    ['customers', [/^new$/, /^/, TERMS.loose]],
    ['players', [/^new$/, /^/, TERMS.loose]],
    ['stock', [/^new$/, /^in$/, TERMS.term]],
    ['every', [/^/, WEEKDAY, TERMS.price]],
    ['each', [/^/, WEEKDAY, TERMS.price]],
    ['insured', [/^/, /^/, TERMS.price]],
    ['trade', [/^the$/, /^/, TERMS.price]],
    ['24/7', [/^/, /^/, TERMS.price]],
    ['delivery', [/^(?:24\/7|instant|fast|quick|express|auto)$/, /^/, TERMS.term]],
    ['oem', [/^/, /^/, TERMS.loose]],
    ['odm', [/^/, /^/, TERMS.term]],
    ['wholesale', [/^/, /^/, TERMS.price]],
    ['minimum', [/^/, /^order$/, TERMS.price]],
    ['bulk', [/^/, /^orders?$/, TERMS.price]],
  ])

/** Weight of a word as a term, by its neighbours; 0 if it is none. */
export function phraseAt(scan: Scan, i: number): number {
  const [before, after, weight] = PHRASES.get(scan.word(i)) ?? NO_PHRASE
  return before.test(scan.word(i - 1)) && after.test(scan.word(i + 1)) ? weight : 0
}

const NO_PHRASE = [/^/, /^/, 0] as const
