import { isJoin } from '../text/compound.js'
import { isNoun, isVerb, type Token } from '../text/token.js'
import { WordSet } from '../text/words/facet.js'
import { OTHERS } from '../text/words/pronouns.js'
import { OPENING_NOUN } from './symbols.js'
import type { Formula, FormulaKind } from './types.js'
import type { Vocabulary } from './vocabulary.js'

/** Kinds that say what the writer does or wants. */
const OF_WRITER: ReadonlySet<FormulaKind> = new Set(['presence', 'politeness'])
/** Kinds said to people; before a noun they describe a thing instead: "our thank-you notes", "a waiting list". */
const SAID: ReadonlySet<FormulaKind> = new Set(['thanks', 'wish'])
/** Kinds that are not followed by a condition. */
const PARTING: ReadonlySet<FormulaKind> = new Set(['greeting', 'small-talk'])

/** Words that introduce a condition or a circumstance. */
const CONDITIONS = WordSet.of('if when while because since until unless though although')
/** Parts of speech between "whom" and the last verb of its clause. */
const OF_RELATIVE: ReadonlySet<string> = new Set(['PRON', 'VERB', 'AUX', 'ADV', 'CCONJ'])
/** How many tokens are searched for the beginning of a relative clause. */
const REACH = 6

/** A formula that was found, and its context. */
interface Found extends Formula {
  readonly tokens: readonly Token[]
  readonly vocabulary: Vocabulary
}

/** Whether a would-be formula is part of a clause or word that says something. */
export function isPartOfMore(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  formula: Formula,
  begins: boolean,
): boolean {
  const found = { tokens, vocabulary, ...formula }
  if (isSubject(found) || isHeadless(found) || isUnit(found) || isHalf(found)) return true
  if (PARTING.has(found.kind)) return isConditional(found)
  if (SAID.has(found.kind)) return isModifier(found) || isPlanOfOthers(found)
  if (found.kind === 'praise') return isRelative(found) || isChange(found)
  if (found.kind === 'presence' && isAboutThem(found)) return true
  return OF_WRITER.has(found.kind) && !begins && isPredicate(found)
}

/** Returns the token before the formula in its sentence. */
function before({ tokens, from }: Found): Token | undefined {
  const token = tokens[from - 1]
  return token?.sentence === tokens[from]?.sentence ? token : undefined
}

/** Returns the token after the formula in its sentence. */
function after({ tokens, to }: Found): Token | undefined {
  const token = tokens[to]
  return token?.sentence === tokens[to - 1]?.sentence ? token : undefined
}

/** Whether the formula is the subject of a verb: "so poor people should move". */
function isSubject(found: Found): boolean {
  const { tokens, from, to } = found
  if (after(found)?.pos !== 'AUX' || tokens[to - 1]?.pos !== 'NOUN') return false
  return !tokens.slice(from, to).some(isVerb)
}

/** Whether it begins with a noun whose article comes before it: "her kids love it", "the TX side". */
function isHeadless(found: Found): boolean {
  const { tokens, kind, from } = found
  const pos = tokens[from]?.pos
  if (pos !== 'NOUN' && !(pos === 'PROPN' && kind === 'thanks')) return false
  return OPENING_NOUN.has(before(found)?.lexeme)
}

/** Whether it is the unit of a number: the F of "350 F". */
function isUnit(found: Found): boolean {
  const { tokens, from, to } = found
  return to === from + 1 && tokens[from]?.value.length === 1 && before(found)?.kind === 'number'
}

/** Whether its last word is half of another: "the well-house", "the best-kept", but not "a life-saver". */
function isHalf({ tokens, to, vocabulary }: Found): boolean {
  const other = tokens[to + 1]
  return isJoin(tokens, to) && !vocabulary.isInLexicon(vocabulary.of(other as Token))
}

/** Whether it modifies a noun: "the thank-you card", "a chess waiting list". */
function isModifier(found: Found): boolean {
  const { tokens, from, to } = found
  const first = tokens[from] as Token
  const opening = OPENING_NOUN.has(first.lexeme) ? first : before(found)
  if (opening === undefined) return false
  if (first.value.endsWith('ing') && tokens[from + 1]?.pos === 'NOUN') {
    return isNoun(opening) || opening.pos === 'DET'
  }
  const end = isJoin(tokens, to) ? to + 2 : to
  const head = tokens[end]
  return OPENING_NOUN.has(opening.lexeme) && head?.pos === 'NOUN' && end < to + 3
}

/** Whether a condition or reason follows: "yours if you collect it" does not close a letter. */
function isConditional(found: Found): boolean {
  return CONDITIONS.has(after(found)?.lexeme)
}

/** Whether it is part of a relative clause about somebody: "Mr Ames, whom I know and like". */
function isRelative(found: Found): boolean {
  const { tokens, from } = found
  for (let at = from - 1; at >= from - REACH; at -= 1) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[from]?.sentence) return false
    if (token.lexeme.normal === 'whom') return true
    if (!OF_RELATIVE.has(token.pos)) return false
  }
  return false
}

/** Whether its "who" refers to somebody named before: "the clinic, who saw my brother". */
function isAboutThem(found: Found): boolean {
  const { tokens, from } = found
  if (tokens[from]?.lexeme.normal !== 'who' || before(found)?.value !== ',') return false
  const [article, named] = [tokens[from - 3], tokens[from - 2] as Token]
  const isInside = article !== undefined && article.sentence === named.sentence
  return isInside && isNoun(named) && article.kind === 'word'
}

/** Verbs of change: "the lid gets hot" says what a thing does, without judging it. */
const CHANGES = WordSet.of('gets got became')

function isChange(found: Found): boolean {
  const { tokens, from, vocabulary } = found
  const subject = before(found)
  if (subject === undefined || !CHANGES.has(tokens[from]?.lexeme)) return false
  // A noun that opens a sentence is often tagged as a verb: "Hinge gets hot."
  const isNamed = isNoun(subject) || subject.pos === 'VERB'
  return isNamed && !vocabulary.isIn(vocabulary.of(subject), 'thing')
}

/** Whether it says what somebody else will do: "the committee will check it again". */
function isPlanOfOthers(found: Found): boolean {
  return found.kind === 'wish' && found.tokens[found.from]?.pos === 'AUX' && isPredicate(found)
}

/** Whether it is the predicate of a subject before it: "the night shift kept checking". */
function isPredicate(found: Found): boolean {
  const { tokens, from, to } = found
  const subject = before(found)
  if (subject === undefined) return false
  if (!isNoun(subject) && !OTHERS.has(subject.lexeme)) return false
  let verb = from
  while (verb < to - 1 && tokens[verb]?.pos === 'ADV') verb += 1
  const said = tokens[verb] as Token
  // In "Lovely soup Looking forward to more" the verb has no subject.
  return isVerb(said) && !said.value.endsWith('ing')
}
