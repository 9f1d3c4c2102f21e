import { audience } from './lexicon/audience.js'
import { calling } from './lexicon/calling.js'
import { grammar } from './lexicon/grammar.js'
import { pitch } from './lexicon/pitch.js'
import { promises } from './lexicon/promises.js'
import { selling } from './lexicon/selling.js'

/** What words can be to a solicitation, by what they are told of. */
export const lexicon = {
  ...audience,
  ...selling,
  ...promises,
  ...calling,
  ...grammar,
  ...pitch,
}

/** What a word can be to a solicitation. */
export type Part = keyof typeof lexicon
