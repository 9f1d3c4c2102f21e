import { isNoun, isVerb, type Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import type { Wanted } from '../contribution/index.js'
import { type AnswerWord, classes } from './classes.js'

/** Maximum number of words in an answer that only names somebody or something. */
const LONGEST_NAME = 7

/** Whether a sentence, given from its first word on, answers a question that wants this. */
export function fits(wanted: Wanted, said: readonly Token[]): boolean {
  return FITS[wanted](said)
}

const FITS: Readonly<Record<Wanted, (said: readonly Token[]) => boolean>> = {
  'yes-no': (said) => opens(said, 'particle') || isElliptic(said),
  amount: (said) => isNumbered(said) || holds(said, 'quantity'),
  time: (said) => isNumbered(said) || holds(said, 'moment'),
  place: (said) => opens(said, 'place') || opens(said, 'whereabouts') || namesOnly(said),
  name: (said) => namesOnly(said) || opens(said, 'person'),
  way: (said) => opens(said, 'cause'),
  opinion: (said) => opens(said, 'cause') || opens(said, 'particle'),
}

const POINTING = WordSet.of('it its that thats this these those they')

/** Whether a sentence, given from its first word on, only names one thing: "bearings", "it's the heater". */
export function namesThing(said: readonly Token[]): boolean {
  const [subject, verb] = said
  const isPointing = POINTING.has(subject?.lexeme) && verb?.pos === 'AUX'
  return namesOnly(isPointing ? said.slice(2) : said)
}

function is(token: Token | undefined, part: AnswerWord): boolean {
  return token?.kind === 'word' && classes.has(token.lexeme, part)
}

function opens([first]: readonly Token[], part: AnswerWord): boolean {
  return is(first, part)
}

function holds(said: readonly Token[], part: AnswerWord): boolean {
  return said.some((token) => is(token, part))
}

function isNumbered(said: readonly Token[]): boolean {
  return said.some(({ kind, pos }) => kind === 'number' || pos === 'NUM')
}

const SUBJECTS = WordSet.of('i we you it they he she that this mine ours there')
/** Words that may follow "we did" in an answer; any other word makes it a statement. */
const GOES_ON = WordSet.of(
  "not n't and but so because too once twice already now then until since for last",
)

/** Whether an answer is elliptical: "We did", "it doesn't", "I have, no difference". */
function isElliptic([subject, verb, next]: readonly Token[]): boolean {
  if (verb === undefined || !SUBJECTS.has(subject?.lexeme)) return false
  if (verb.pos !== 'AUX' && verb.lexeme.normal !== 'did') return false
  return next === undefined || next.kind !== 'word' || GOES_ON.has(next.lexeme)
}

/** Whether an answer consists of names and things without a verb: "My uncle", "the grey one", "Gruyère". */
function namesOnly(said: readonly Token[]): boolean {
  const words = said.filter(({ kind }) => kind === 'word')
  const isNamed = words.some((word) => isNoun(word) || word.pos === 'NUM')
  const isSaid = words.some((word) => isVerb(word) || word.pos === 'INTJ')
  return isNamed && !isSaid && words.length <= LONGEST_NAME
}
