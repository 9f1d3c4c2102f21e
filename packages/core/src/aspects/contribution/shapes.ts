/** What a word is to a cue beside its letters, by part of speech and kind: `<noun>`, `<past>`. */
export const SHAPES = [
  'other',
  'noun',
  'name',
  'verb',
  'past',
  'adj',
  'adverb',
  'number',
  'url',
] as const
