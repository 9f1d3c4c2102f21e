/** The shapes of words that cues can name, by part of speech and kind: `<noun>`, `<past>`. */
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
