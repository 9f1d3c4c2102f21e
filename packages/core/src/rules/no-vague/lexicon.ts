/** Words that stand where a point should be named, by the part they play. */
export interface WordClass {
  readonly note: string
  readonly source: string
  readonly words: string
}

export const lexicon = {
  pointers: {
    note: 'what comes before: the writer points without naming',
    source: 'English possessives, demonstratives and quantifiers; our own list',
    words: 'your this that these those some several many various certain all',
  },
  containers: {
    note: 'nouns that hold a point without saying which',
    source: 'general nouns of English (Halliday and Hasan 1976 name the class); our own list',
    words:
      'thing things stuff point points aspect aspects idea ideas topic topics issue issues subject subjects matter matters way ways part parts view views thought thoughts opinion opinions argument arguments perspective perspectives',
  },
} as const satisfies Record<string, WordClass>
