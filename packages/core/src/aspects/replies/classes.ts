import { WordClasses } from '../../formulas/word-classes.js'
import { lexicon } from './lexicon.js'

/** Classes of the words that replies are told by. */
export type AnswerWord = keyof typeof lexicon

export const classes = new WordClasses(lexicon)
