import { WordClasses } from '../../formulas/word-classes.js'
import { lexicon } from './lexicon.js'

/** Names of the classes of words by which replies are recognised. */
export type AnswerWord = keyof typeof lexicon

export const classes = new WordClasses(lexicon)
