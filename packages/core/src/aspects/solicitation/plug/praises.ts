/** Praise for goods, in advertisements and by people who like them. */
import { all } from '../cues.js'
import { ANY, beside } from './by-word.js'
import { PRAISE } from './cue.js'

/** Words of praise. */
export const PRAISES = [
  ...all('kinder recommend godsend legit spotless sooner magical instantly', () => PRAISE),
  ...all('works', beside(/^just$/, ANY, PRAISE)),
  ...all('regret', beside(/^(?:n't|not|never|wont)$/, ANY, PRAISE)),
  ...all('looked', beside(/^never$/, /^back$/, PRAISE)),
  ...all('recommended', beside(/^(?:highly|cannot|can)$/, ANY, PRAISE)),
  ...all('fault', beside(/^(?:n't|not|cant)$/, ANY, PRAISE)),
  ...all('worth', beside(ANY, /^every$/, PRAISE)),
  ...all('lovely', beside(ANY, /^(?:job|people|bloke|man|lady)$/, PRAISE)),
  ...all('saved', beside(ANY, /^(?:me|us|you|my|our|a)$/, PRAISE)),
  ...all('best', beside(ANY, /^(?:thing|money|decision|bread|service|price|purchase)$/, PRAISE)),
  ...all('mad', beside(/^like$/, ANY, PRAISE)),
  ...all('forever', beside(/^lasts?$/, ANY, PRAISE)),
  ...all('sort', beside(ANY, /^you$/, PRAISE)),
]
