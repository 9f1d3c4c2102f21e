import { audience } from './lexicon/audience.js'
import { calling } from './lexicon/calling.js'
import { grammar } from './lexicon/grammar.js'
import { pitch } from './lexicon/pitch.js'
import { promises } from './lexicon/promises.js'
import { selling } from './lexicon/selling.js'

/** The roles that words can have in a solicitation, grouped by subject. */
export const lexicon = {
  ...audience,
  ...selling,
  ...promises,
  ...calling,
  ...grammar,
  ...pitch,
}

/** A role that a word can have in a solicitation. */
export type Part = keyof typeof lexicon
