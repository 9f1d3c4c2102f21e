/** What a pattern reads of a token, by what stands beside it. */
import { isJoin } from '../text/compound.js'
import type { Token } from '../text/token.js'
import { WordSet } from '../text/words/facet.js'
import type { Vocabulary } from './vocabulary.js'

/** Words that a noun follows. Not "all": "it's all good" is tagged as a noun as soon as no stop follows. */
export const OPENING_NOUN = WordSet.of('a an the my your his her its our their')
/** Parts of speech before which a word is no noun of its own. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])
/** Classes of words that may be nouns whatever they are taken for: "an epic read". */
const NOUNS = ['thing', 'gem', 'people']

/**
 * The symbol of a token where it stands; two in one number for a contraction.
 *
 * @param behind The symbol two tokens on, which is its other half where a hyphen joins them.
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
  // "Great-aunt", "good-sized": half a word praises nothing.
  const isHalf = isJoin(tokens, at + 1) && !vocabulary.isInLexicon(behind)
  return isHalf || isNounHere(tokens, at, vocabulary) ? vocabulary.other : symbol
}

/** Whether a word that praises elsewhere is the noun that its article waits for: "the mint", "my fire". */
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
