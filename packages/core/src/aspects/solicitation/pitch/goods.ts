/** What somebody has to offer, and whom it serves: "our app", "my first EP", "Clearway writes off your debts". */
import { isNoun, isVerb } from '../../../text/token.js'
import { cue } from '../cues.js'
import { isName, PAST } from '../owners.js'
import type { Scan } from '../scan.js'
import { type Cue, OFFERER } from './cue.js'

/**
 * "our app", "my first EP"; "my daughter’s book" is somebody else's, and readers have things that the story mentions,
 * too.
 */
export function goodsAt(scan: Scan, i: number): Cue[] {
  if (!/^(?:my|our)$/.test(scan.word(i))) return []
  const noun = scan.after(i, 5, (j) => isEndOfName(scan, j))
  if (noun < 0 || scan.word(noun + 1) === "'s" || scan.is(noun, 'person')) return []
  if (isPaidCode(scan, i)) return [cue('offerer', [i, noun], OFFERER.serves)]
  if (scan.word(i) === 'our' && isWorks(scan, i, noun))
    return [cue('offerer', [i, noun], OFFERER.serves)]
  const isShown = scan.after(i, noun - i, (j) => scan.isNews(j, 'ware', 'goods')) >= 0
  if (isShown) return [cue('offerer', [i, noun], OFFERER.serves)]
  if (scan.word(i) !== 'our' || scan.isKnown(noun)) return []
  const weight = isServing(scan, noun) ? OFFERER.serves : OFFERER.owns
  return [cue('offerer', [i, noun], weight)]
}

/** Endings of nouns for one person who works for us: "our builder does". */
const PERSON = /(?:er|or|ist|ant|man)$/

/** Whether a token is the last noun of something of ours. */
export function isEndOfName(scan: Scan, i: number): boolean {
  const goesOn = isNoun(scan.tokens[i + 1]) && scan.isWordBefore(i, i + 1)
  return isNoun(scan.tokens[i]) && !goesOn
}

const WORKS = /^(?:factory|plant|company|firm|mill|workshop|manufacturer)$/
const MAKES = /^(?:make|makes|produces?|manufactures?|supplies|supply|exports?)$/
/** Maximum number of tokens from a works to what it makes, with its location in between. */
const TO_MAKES = 5

/** "our factory in Yiwu makes" */
function isWorks(scan: Scan, our: number, noun: number): boolean {
  if (scan.before(noun + 1, noun - our, (j) => WORKS.test(scan.word(j))) < 0) return false
  return scan.after(our, noun - our + TO_MAKES, (j) => MAKES.test(scan.word(j))) >= 0
}

/** Whether a verb is in the present and serves readers: "our writers take it off your hands". */
function isServing(scan: Scan, noun: number): boolean {
  if (PERSON.test(scan.word(noun))) return false
  const verb = scan.after(noun, 4, (j) => isVerb(scan.tokens[j]))
  return verb >= 0 && !PAST.test(scan.word(verb)) && isForYou(scan, verb)
}

/** Names that the story lacks and that do something for readers: "Clearway writes off your debts". */
export function servedAt(scan: Scan, your: number): Cue[] {
  const verb = scan.before(your, 6, (j) => scan.tokens[j]?.pos === 'VERB')
  if (verb < 0 || PAST.test(scan.word(verb))) return []
  const name = nameBefore(scan, verb)
  return name < 0 ? [] : [cue('offerer', [name, your], OFFERER.trade)]
}

/** The name before "claims", or before ", which claims"; -1 for none. */
function nameBefore(scan: Scan, verb: number): number {
  if (!/^(?:which|that)$/.test(scan.word(verb - 1))) return isName(scan, verb - 1) ? verb - 1 : -1
  const name = scan.word(verb - 2) === ',' ? verb - 3 : verb - 2
  return isName(scan, name) ? name : -1
}

/** "claim for you", "take it off your hands" */
export function isForYou(scan: Scan, verb: number): boolean {
  const you = scan.after(verb, 8, (j) => /^(?:you|your|yours|[,.;:!?…])$/.test(scan.word(j)))
  return you >= 0 && /^y/.test(scan.word(you))
}

/** Whether a code pays the writer: "with my code". */
function isPaidCode(scan: Scan, mine: number): boolean {
  return scan.word(mine + 1) === 'code' && /^(?:with|use|using)$/.test(scan.word(mine - 1))
}
