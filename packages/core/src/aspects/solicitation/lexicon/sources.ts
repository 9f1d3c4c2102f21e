/** Where the words of the lexicon come from. */
export const SEEN = 'Comments under videos, tutorials and blogs that readers marked as spam.'
export const CLOSED = 'A closed class of English, with the short forms that people type.'
export const NAMES = 'The common names of places on the web where people publish.'
export const TRADE =
  'The vocabulary of small advertisements, and comments that readers marked as spam.'
