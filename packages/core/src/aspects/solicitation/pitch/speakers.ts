/** People and firms that say what they do: "we clear houses", "I tutor", "I'm a plasterer in Bolton". */
import { cue } from '../cues.js'
import { PAST } from '../owners.js'
import type { Scan } from '../scan.js'
import { type Cue, OFFERER } from './cue.js'
import { isEndOfName, isForYou } from './goods.js'
import { isMaking } from './makers.js'

/** Participles for a work that is now available. */
const LAUNCHED = /^(?:launched|released|published)$/
/** Conjunctions of a subordinate clause, which says when or why something is done. */
const LINKED =
  /^(?:when|if|as|because|while|until|before|after|that|what|how|where|since|than|whatever|whenever|like|way|thing|time)$/
/** Words between a subject and its verb. */
const ADVERB = /^(?:have|'ve|also|now|just|only|still|even|always|all|proudly|mainly)$/
/** Verbs for what everybody does. */
const COMMON =
  /^(?:have|know|think|need|want|like|love|hope|see|live|go|get|got|use|say|feel|agree|find|keep|call|believe|mean|remember|wish|guess|wonder|read|lose|eat|walk|run|sing|understand|look|try|work|hate|prefer|miss|suspect|enjoy|expect|start|end|sit|stand|tell|talk|put|bring|ask|wait|come|leave|pay|buy|spend|watch|suppose|doubt|suggest|recommend|advise|gotta|give|meet|comment|add|set|move|forget|learn|notice|hear|bet|sleep|drive|let|'m|'re|'ve|'d|'ll)$/

/** What the speaker at a token offers. */
export function speakerAt(scan: Scan, i: number): Cue[] {
  const who = scan.word(i)
  if (!/^(?:i|we)$/.test(who) || LINKED.test(scan.word(i - 1))) return []
  const verb = scan.after(i, 3, (j) => !ADVERB.test(scan.word(j)))
  const { pos = '' } = scan.tokens[verb] ?? {}
  const work = workAt(scan, verb)
  if (work > 0) return [cue('offerer', [i, verb], work)]
  if (/^(?:am|'m|are|'re)$/.test(scan.word(verb))) return tradeAt(scan, i, verb)
  // The tagger takes some verbs for nouns when they follow their subject.
  const isVerb = pos === 'VERB' || (pos === 'NOUN' && verb === i + 1)
  if (!isVerb || PAST.test(scan.word(verb)) || COMMON.test(scan.word(verb))) return []
  // "I make it 40 pounds each" is a calculation.
  if (scan.word(verb) === 'make' && scan.word(verb + 1) === 'it') return []
  if (scan.is(verb, 'seller') || isForYou(scan, verb)) {
    return [cue('offerer', [i, verb], OFFERER.serves)]
  }
  return [cue('offerer', [i, verb], who === 'we' ? OFFERER.trade : OFFERER.owns)]
}

/** Weight of a verb for a work that is now available; 0 for none. */
function workAt(scan: Scan, verb: number): number {
  if (isShow(scan, verb)) return OFFERER.serves
  if (LAUNCHED.test(scan.word(verb)) || isMaking(scan, verb)) return OFFERER.trade
  return isDone(scan, verb) ? OFFERER.does : 0
}

/**
 * Whether a verb means work for others: "I do gutters", "I run small lessons", but not "I do the bins", "I do think",
 * "I run marathons".
 */
function isDone(scan: Scan, verb: number): boolean {
  const isNamed = /^(?:NOUN|PROPN|ADJ)$/.test(scan.tokens[verb + 1]?.pos ?? '')
  if (!isNamed || scan.word(verb) === 'do') return isNamed
  const isBooked = (j: number) => scan.is(j, 'ware', 'goods', 'booked')
  return /^(?:run|host)$/.test(scan.word(verb)) && scan.after(verb, 4, isBooked) >= 0
}

/** Whether the object is a regular show that can be followed: "I do a weekly podcast", "we make a newsletter". */
function isShow(scan: Scan, verb: number): boolean {
  if (!/^(?:do|host|run|make|write|film|stream|record|publish|have)$/.test(scan.word(verb)))
    return false
  if (!/^(?:a|an)$/.test(scan.word(verb + 1))) return false
  return scan.after(verb + 1, 4, (j) => SHOW.test(scan.word(j))) >= 0
}

const SHOW = /^(?:podcast|newsletter|channel|vlog|blog|show|course|class|shop|store)$/

/** "I'm a physio", "I am a freelance consultant", "we're a family firm", "we're hiring" */
function tradeAt(scan: Scan, i: number, be: number): Cue[] {
  if (/^(?:hiring|recruiting|selling|offering)$/.test(scan.word(be + 1))) {
    return [cue('offerer', [i, be + 1], OFFERER.serves)]
  }
  if (!/^(?:a|an)$/.test(scan.word(be + 1))) return []
  const noun = scan.after(be + 1, 4, (j) => isEndOfName(scan, j))
  return noun < 0 || scan.is(noun, 'person')
    ? []
    : [cue('offerer', [i, noun], scan.word(i) === 'we' ? OFFERER.trade : OFFERER.does)]
}
