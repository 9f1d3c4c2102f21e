/** Determines the symbol that patterns read for a token, given its neighbours. */
import { isJoin } from '../text/compound.js'
import type { Token } from '../text/token.js'
import { WordSet } from '../text/words/facet.js'
import type { Vocabulary } from './vocabulary.js'

/** Words followed by a noun. Not "all": without a full stop, the "good" of "it's all good" is tagged as a noun. */
export const OPENING_NOUN = WordSet.of('a an the my your his her its our their')
/** Parts of speech before which a word is not a noun in its own right. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])
/** Classes of words that may be nouns however they are tagged: "an epic read". */
const NOUNS = ['thing', 'gem', 'people']

/**
 * Returns the symbol of a token in context; two in one number for a contraction.
 *
 * @param behind The symbol two tokens later, which is the word's other half if a hyphen joins them.
 */
export function symbolOf(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  behind = vocabulary.opaque,
): number {
  const token = tokens[at] as Token
  if (token.quoted) return vocabulary.opaque
  const symbol = vocabulary.of(token)
  if (!vocabulary.isAdjective(symbol)) return symbol
  // "Great-aunt", "good-sized": half a word does not praise anything.
  const isHalf = isJoin(tokens, at + 1) && !vocabulary.isInLexicon(behind)
  return isHalf || isNounHere(tokens, at, vocabulary) ? vocabulary.other : symbol
}

/** Whether a word that praises elsewhere is a noun here, after its article: "the mint", "my fire". */
function isNounHere(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  if (tokens[at]?.pos !== 'NOUN') return false
  const after = tokens[at + 1]
  return OPENING_NOUN.has(tokens[at - 1]?.lexeme) && !(after && isNominal(after, vocabulary))
}

function isNominal(token: Token, vocabulary: Vocabulary): boolean {
  if (NOMINAL.has(token.pos)) return true
  const symbol = vocabulary.of(token)
  return NOUNS.some((name) => vocabulary.isIn(symbol, name))
}
