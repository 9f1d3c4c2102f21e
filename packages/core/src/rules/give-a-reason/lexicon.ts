/** Words by which a verdict is told. */
export interface WordClass {
  readonly note: string
  readonly source: string
  readonly words: string
}

export const lexicon = {
  verdicts: {
    note: 'adjectives and nouns that judge and give no ground; praise alone is `no-generic`',
    source: 'evaluative words of English; our own list',
    words:
      'wrong nonsense ridiculous stupid useless pointless overrated underrated terrible awful worst best unfair misleading biased outdated dangerous brilliant garbage rubbish overpriced naive irresponsible',
  },
  stances: {
    note: 'verbs by which somebody takes sides',
    source: 'verbs of agreement and doubt; our own list',
    words: 'disagree doubt',
  },
} as const satisfies Record<string, WordClass>
