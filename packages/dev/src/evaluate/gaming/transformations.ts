import { type Random, sample, shuffled } from '../metrics/random.js'

/** What an attempt to game the score can use. */
export interface Material {
  /** First paragraph of the story. */
  firstParagraph: string
  /** The story's twenty heaviest terms. */
  terms: readonly string[]
  random: Random
}

/** A change that adds nothing to a comment, so must not pay. */
export interface Transformation {
  kind: string
  apply(comment: string, material: Material): string
}

/** Sentences that could come before or after any comment. */
const formulas = [
  'Great post!',
  'Thank you so much for sharing this with us.',
  'I really enjoyed reading it from beginning to end.',
  'This is a very interesting and important topic.',
  'You make some excellent points here.',
  'I could not agree more with what you said.',
  'Keep up the amazing work!',
  'Looking forward to your next article.',
  'Well written and very informative, as always.',
  'Thanks again and have a wonderful day!',
  'It really made me think about a lot of things.',
  'Hats off to you, this was brilliant.',
]

function someFormulas({ random }: Material): string {
  return shuffled(sample(formulas, 3, random), random).join(' ')
}

/** Every transformation, named as the report prints it. */
export const transformations: readonly Transformation[] = [
  { kind: 'said twice', apply: (comment) => `${comment} ${comment}` },
  {
    kind: 'said three times, as paragraphs',
    apply: (comment) => Array(3).fill(comment).join('\n\n'),
  },
  {
    kind: 'padded with formulas before',
    apply: (comment, material) => `${someFormulas(material)} ${comment}`,
  },
  {
    kind: 'padded with formulas after',
    apply: (comment, material) => `${comment} ${someFormulas(material)}`,
  },
  {
    kind: "the story's first paragraph pasted after it",
    apply: (comment, { firstParagraph }) => `${comment}\n\n${firstParagraph}`,
  },
  {
    kind: "stuffed with the story's top twenty terms",
    apply: (comment, { terms }) => `${comment} ${terms.join(' ')}`,
  },
  {
    kind: 'words shuffled',
    apply: (comment, { random }) => shuffled(comment.trim().split(/\s+/), random).join(' '),
  },
]

/** The first paragraph of a text. */
export function firstParagraph(text: string): string {
  return text.trim().split(/\n\s*\n/)[0] ?? ''
}
