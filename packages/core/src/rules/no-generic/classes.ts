import { classTest } from '../tokens.js'
import { lexicon } from './lexicon.js'

/** Whether a token is a word of a class in this rule's lexicon. */
export const is = classTest(lexicon)
