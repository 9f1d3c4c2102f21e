import type { Lexicon } from '../../formulas/types.js'

export const lexicon: Lexicon<'all' | 'which' | 'between' | 'vague' | 'spoken' | 'narrows'> = {
  all: {
    note: 'What opens a phrase for the whole of a text: "everything you said".',
    source: 'A closed class of English.',
    words: 'everything what whatever all',
  },
  which: {
    note: 'What stands before a vague noun: how many, or whose.',
    source: 'A closed class of English, with the adjectives of indefinite number.',
    words: `some many several various certain numerous all most lots few these those your ur ya
      such multiple countless different`,
  },
  between: {
    note: 'What may stand between and names nothing.',
    source: 'What readers of `judged` write between the two.',
    words: `of other different good great interesting important key main valid fair same many various
      little whole excellent nice`,
  },
  vague: {
    note: 'Nouns that could stand for any point of any story.',
    source:
      'The general nouns of Halliday and Hasan, "Cohesion in English" (1976), with those of comments on texts.',
    words: `thing things stuff point points aspect aspects issue issues topic topics subject matter
      matters argument arguments area areas factor factors element elements insights statement
      statements`,
  },
  spoken: {
    note: 'Verbs after "everything you" and "what you" that refer to all of a text.',
    source: 'The verbs of saying and writing.',
    words:
      'said say says wrote write written mentioned mention shared posted explained describe described',
  },
  narrows: {
    note: 'What names the point after all: "some aspects of the bill", "things like rent".',
    source: 'The prepositions and relatives that open what narrows a noun down.',
    words:
      'of about on in like such regarding around with for from to when where which that who as',
  },
}
