import type { Lexicon } from '../../formulas/types.js'

export const lexicon: Lexicon<
  'verdict' | 'superlative' | 'thing' | 'stance' | 'degree' | 'because'
> = {
  verdict: {
    note: 'What somebody or something is found to be. Measures ("long", "cheap") are left out: they tell.',
    source:
      'The adjectives and nouns of judgement in comments that readers of `judged` call specific.',
    words: `wrong right false incorrect misleading nonsense rubbish garbage crap ridiculous absurd silly
      stupid dumb unfair overrated underrated pointless useless worthless terrible horrible awful
      brilliant genius best worst amazing fantastic excellent perfect great bad lame bullshit bs lies
      lie lying mistaken biased irresponsible unacceptable disgusting disgrace shame joke mistake disaster
      failure scandal outrage`,
  },
  superlative: {
    note: 'Verdicts that pick one of several: "the best gravel is round" tells which, and judges none.',
    source: 'Of the verdicts above those that are superlatives.',
    words: 'best worst',
  },
  thing: {
    note: 'What a verdict is about and says nothing of it: "the right decision", "a terrible idea".',
    source: 'The same.',
    words: 'decision choice call move thing idea approach answer solution result',
  },
  stance: {
    note: 'Verbs by which somebody takes a side.',
    source: 'The same.',
    words: 'agree disagree doubt object oppose approve disapprove',
  },
  degree: {
    note: 'What may stand between "is" and the verdict.',
    source: 'A closed class of English: adverbs of degree, articles, negations.',
    words: `not n't so very really just simply totally completely absolutely plain utterly the a an such
      pure quite pretty still also clearly obviously always`,
  },
  because: {
    note: 'What opens a reason, beyond what the aspects see.',
    source: 'The causal connectives of English.',
    words: `because cause cuz coz since as therefore thus hence otherwise unless if when where whereas
      although though but except instead why due`,
  },
}
