import type { Lexicon } from '../types.js'
import { courtesies } from './courtesies.js'
import { glue } from './glue.js'
import { nouns } from './nouns.js'
import { verdicts } from './verdicts.js'

/** Every class of words that formulas are made of. */
export const lexicon: Lexicon = { ...verdicts, ...nouns, ...courtesies, ...glue }
