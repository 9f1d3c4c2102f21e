/** Tells whether a verb asks something of the reader, or reports what somebody does. */

import { isNoun, type Token } from '../../text/token.js'
import { isParticiple } from '../../text/words/participle.js'
import type { Part } from './lexicon.js'

export type Mood = 'asks' | 'tells' | 'unclear'

/** What this file needs to know of a comment's words, see scan.ts. */
interface Words {
  readonly tokens: readonly Token[]
  word(i: number): string
  is(i: number, ...parts: Part[]): boolean
  before(from: number, within: number, test: (i: number) => boolean): number
  isWordBefore(i: number, before: number): boolean
  isReported(mark: number): boolean
}

/** Words between subject and verb that change nothing: "I will just follow", "you can also check". */
const PASSED =
  /^(?:just|also|really|always|ever|still|simply|only|even|both|all|first|actually|then|now|so)$/
/** Words after which a verb is part of a report. */
const TOLD =
  /^(?:to|and|have|has|had|'ve|'s|'m|'re|when|be|been|was|were|is|are|me|him|her|them|us|whoever)$/
const READER = /^(?:you|u|ya|yall|y'all|guys|everyone|everybody|anyone|anybody|someone|somebody)$/
const INVITED = /^(?:you|u|guys|free|invite|everyone|people|welcome|sure)$/
/** Auxiliaries that, at the start of a sentence, follow an omitted "I": "will check it out". */
const OWN_PLAN = /^(?:will|wo|'ll|would|'d|wont|shall|might|may|gotta)$/
/** Plural nouns that address the reader in a call, and are a subject elsewhere. */
const MANY = /^(?:people|friends|viewers|youtubers|dudes)$/
const WISH = /^(?:love|like|want|wish|invite|encourage)$/
const CONSIDERED = /^(?:consider|mind|appreciate|try|start|by)$/
const HEADED = /^(?:DET|PRON|NUM)$/
const NOT = /^(?:n't|not|dont|don't|never)$/

/** Maximum distance of a shared subject, in tokens: "they will come home and follow me". */
const SHARED = 8

/**
 * Maximum number of verbs that depend on one another, and of words skipped on the way to a subject: English has no
 * more.
 */
const MOST_VERBS = 4
const MOST_PASSED = 3

/** Forms of which somebody else is the subject, whatever stands before: "the goat now follows me". */
const THIRD_PERSON = /^(?:follows|subscribes)$/

/** The mood of the verb at a token, judged by its subject. */
export function moodAt(scan: Words, i: number, verbs = MOST_VERBS): Mood {
  if (verbs === 0) return 'unclear'
  if (isParticiple(scan.word(i))) return moodOfParticiple(scan, i)
  if (THIRD_PERSON.test(scan.word(i))) return 'tells'
  const at = beforePassed(scan, i)
  if (!scan.isWordBefore(i, at)) return scan.isReported(at) ? 'tells' : 'asks'
  if (scan.is(at, 'modal')) return moodOfModal(scan, at)
  if (scan.is(at, 'please')) return 'asks'
  if (scan.is(at, 'teller')) return 'tells'
  switch (scan.word(at)) {
    case 'do':
      return moodAt(scan, at, verbs - 1)
    case 'a':
      return /^(?:take|have)$/.test(scan.word(at - 1)) ? moodAt(scan, at - 1, verbs - 1) : 'unclear'
    case 'you':
    case 'u':
      return moodOfReader(scan, at)
    case 'to':
      return moodOfInfinitive(scan, at, verbs - 1)
    case 'and':
    case 'or':
      return moodOfShared(scan, at, verbs - 1)
    default:
      return moodAfter(scan, at, i, verbs - 1)
  }
}

/** "consider following"; "checking my page I saw" tells. */
function moodOfParticiple(scan: Words, i: number): Mood {
  if (CONSIDERED.test(scan.word(i - 1))) return 'asks'
  return scan.isWordBefore(i, i - 1) && !TOLD.test(scan.word(i - 1)) ? 'unclear' : 'tells'
}

function moodAfter(scan: Words, at: number, i: number, verbs: number): Mood {
  if (NOT.test(scan.word(at))) return moodOfNegated(scan, at, verbs)
  if (isTold(scan, at)) return 'tells'
  if (MANY.test(scan.word(at))) return isCalled(scan, at) ? 'asks' : 'unclear'
  if (READER.test(scan.word(at))) return isAddressed(scan, at) ? 'asks' : 'unclear'
  if (scan.is(at, 'follow', 'ask', 'like')) return moodAt(scan, at, verbs)
  if (isCallBehind(scan, at, i)) return 'asks'
  const isOpened =
    scan.is(at, 'opener') || (at < i - 1 && scan.is(at + 1, 'opener') && !isSubject(scan, at))
  return isOpened || scan.tokens[at]?.pos === 'INTJ' ? 'asks' : 'unclear'
}

/** Whether a noun at the start is a subject: "The dogs", "my old dogs", but not the noun of "love your dogs now". */
function isSubject(scan: Words, noun: number): boolean {
  const { tokens } = scan
  if (!isNoun(tokens[noun])) return false
  const first = tokens[noun - 1]?.pos === 'ADJ' ? noun - 2 : noun - 1
  return HEADED.test(tokens[first]?.pos ?? '') && !scan.isWordBefore(noun, first - 1)
}

/** Whether a noun ends a phrase of purpose, so that it is not the subject: "for more details visit". */
function isPurpose(scan: Words, at: number): boolean {
  if (!/^(?:details?|info|information|queries|questions)$/.test(scan.word(at))) return false
  return scan.before(at, 2, (j) => scan.word(j) === 'for') >= 0
}

function isTold(scan: Words, at: number): boolean {
  return TOLD.test(scan.word(at)) && !isAllToDo(scan, at)
}

/** Whether the word before a verb is not its subject, so that the verb calls. */
function isCallBehind(scan: Words, at: number, i: number): boolean {
  return isAllToDo(scan, at) || isPurpose(scan, at) || isAfterCondition(scan, i)
}

/** "all you have to do is like it" */
function isAllToDo(scan: Words, is: number): boolean {
  if (scan.word(is) !== 'is' || scan.word(is - 1) !== 'do') return false
  return scan.before(is, 5, (j) => /^(?:you|u)$/.test(scan.word(j))) >= 0
}

/** Maximum number of tokens in a clause that begins with "if you". */
const CONDITION = 16

/**
 * Whether a clause with "if" already has its verb, so that another verb with an object calls: "If you agree that it
 * matters copy this".
 */
function isAfterCondition(scan: Words, i: number): boolean {
  if (!/^(?:this|it|them|me|us)$/.test(scan.word(i + 1))) return false
  const you = scan.before(i, CONDITION, (j) => READER.test(scan.word(j)))
  if (scan.word(you - 1) !== 'if') return false
  return scan.before(i, i - you - 1, (j) => scan.tokens[j]?.pos === 'VERB') >= 0
}

/** "can you check", "you should check", but not "the cat will follow me". */
function moodOfModal(scan: Words, modal: number): Mood {
  const subject = beforePassed(scan, scan.word(modal - 1) === "n't" ? modal - 1 : modal)
  if (!scan.isWordBefore(modal, subject)) {
    return OWN_PLAN.test(scan.word(modal)) ? 'tells' : 'asks'
  }
  if (scan.is(subject, 'please')) return 'asks'
  if (scan.word(subject) === 'who')
    return scan.isWordBefore(subject, subject - 1) ? 'tells' : 'asks'
  return READER.test(scan.word(subject)) && isAddressed(scan, subject) ? 'asks' : 'tells'
}

/** "can you follow", "if you follow", "You follow me", but not "the way you follow me". */
function moodOfReader(scan: Words, you: number): Mood {
  const before = beforePassed(scan, you)
  const isAsked = scan.is(before, 'modal', 'please') || /^(?:do|if)$/.test(scan.word(before))
  return isAsked || !scan.isWordBefore(you, before) ? 'asks' : 'unclear'
}

/** "feel free to follow", "do not forget to follow". */
function moodOfInfinitive(scan: Words, to: number, verbs: number): Mood {
  if (scan.word(to - 1) === 'forget')
    return moodAt(scan, to - 1, verbs) === 'asks' ? 'asks' : 'tells'
  return INVITED.test(scan.word(to - 1)) || isWished(scan, to) ? 'asks' : 'tells'
}

/** "would love for you all to read it", "I'd love for everybody to follow" */
function isWished(scan: Words, to: number): boolean {
  const who = scan.word(to - 1) === 'all' ? to - 2 : to - 1
  if (!READER.test(scan.word(who))) return false
  return scan.before(who, 3, (j) => WISH.test(scan.word(j))) >= 0
}

/** "do not follow", but not "my wife does not follow". */
function moodOfNegated(scan: Words, not: number, verbs: number): Mood {
  if (/^(?:dont|don't|never)$/.test(scan.word(not))) {
    return scan.isWordBefore(not, not - 1) && !scan.is(not - 1, 'opener', 'please')
      ? 'unclear'
      : 'asks'
  }
  return scan.word(not - 1) === 'do' ? moodAt(scan, not - 1, verbs) : 'tells'
}

/** After "and" the subject may be far away: "he would come home and follow me". */
function moodOfShared(scan: Words, and: number, verbs: number): Mood {
  // "If you agree copy this and send it"
  if (isAfterCondition(scan, and - 2)) return 'asks'
  if (scan.before(and, SHARED, (j) => scan.word(j) === 'to' && isWished(scan, j)) >= 0) {
    return 'asks'
  }
  const modal = scan.before(and, SHARED, (j) => scan.is(j, 'modal') || !scan.isWordBefore(and, j))
  if (modal < 0 || !scan.is(modal, 'modal')) return hasOtherDoer(scan, and) ? 'unclear' : 'asks'
  if (/^(?:i|we)$/.test(scan.word(modal - 1))) return 'asks'
  return moodAt(scan, modal + 1, verbs)
}

/**
 * Whether others do what stands before "and": "the dogs bark and follow me". Nobody follows themselves, so "I bark and
 * follow me" asks.
 */
function hasOtherDoer(scan: Words, and: number): boolean {
  const verb = scan.before(and, SHARED, (j) => isPlainVerb(scan, j) || !scan.isWordBefore(and, j))
  if (verb < 0 || !isPlainVerb(scan, verb) || scan.is(verb, 'ask', 'like', 'follow')) return false
  const doer = beforePassed(scan, verb)
  if (!scan.isWordBefore(verb, doer) || scan.is(doer, 'opener', 'please')) return false
  return isNoun(scan.tokens[doer]) || scan.word(doer) === 'they'
}

/**
 * Whether a token is a verb that "follow" may be joined to; this includes the "bark" of "the dogs bark", which is
 * tagged as a noun.
 */
function isPlainVerb(scan: Words, i: number): boolean {
  const { pos } = scan.tokens[i] ?? {}
  if (pos === 'VERB') return !/(?:ing|ed|s)$/.test(scan.word(i))
  return pos === 'NOUN' && scan.isWordBefore(i, i - 1) && isMany(scan, i - 1)
}

function isMany({ tokens }: Words, i: number): boolean {
  return isNoun(tokens[i]) && /[^s]s$/.test(tokens[i]?.value ?? '')
}

/** Whether a word addresses readers: "guys", but not "these guys" or "said that everyone". */
function isAddressed(scan: Words, i: number): boolean {
  const before = scan.tokens[i - 1]
  if (before === undefined || !scan.isWordBefore(i, i - 1)) return true
  if (/^(?:you|u|ya|yall|y'all)$/.test(scan.word(i))) return true
  if (/^(?:that|said|says|think|thinks)$/.test(scan.word(i - 1)) || scan.is(i - 1, 'mine')) {
    return false
  }
  return !/^(?:DET|ADP|ADJ|NUM)$/.test(before.pos)
}

/** Whether a plural noun addresses readers: "hey people", "please friends"; "people" alone may as well be a subject. */
function isCalled(scan: Words, i: number): boolean {
  return (
    scan.is(i - 1, 'please') ||
    (scan.is(i - 1, 'opener') &&
      /^(?:hey|hi|hello|yo|ok|so|and|all|you)$/.test(scan.word(i - 1))) ||
    /^(?:you|u)$/.test(scan.word(i - 1))
  )
}

/** The nearest token before one, skipping mere adverbs. */
function beforePassed(scan: Words, i: number): number {
  let at = i - 1
  while (at >= i - MOST_PASSED && PASSED.test(scan.word(at))) at -= 1
  return at
}
