import { classTest } from '../tokens.js'
import { lexicon } from './lexicon.js'

/** Whether a token is a word of a class in the lexicon of this rule. */
export const is = classTest(lexicon)
