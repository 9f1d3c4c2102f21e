import type { Lexicon } from '../../formulas/types.js'

export const lexicon: Lexicon<
  'turns' | 'particle' | 'quantity' | 'moment' | 'place' | 'whereabouts' | 'person' | 'cause'
> = {
  turns: {
    note: 'Words by which a reply turns to the comment above without repeating it: the second person, answers, and what points back.',
    source: 'The second person, answer particles and demonstratives of English.',
    words: `you your yours ur u ya yes yeah yep no nope not exactly indeed true right wrong agreed agree
      disagree same this that it they them he she his her their why how what who thanks thank sorry
      actually but also neither me too so then`,
  },
  particle: {
    note: 'What opens an answer to a question that wants yes or no, be it how often or how far.',
    source: 'The answer particles of English, and its adverbs of frequency and degree.',
    words: `yes yeah yep yup aye yea no nope nah not never always sometimes often rarely seldom usually
      mostly partly once twice only just still almost nearly hardly barely already depends both neither
      either none probably possibly certainly definitely sadly unfortunately kinda sometime`,
  },
  quantity: {
    note: 'Amounts that hold no number.',
    source: 'The quantifiers of English.',
    words: `once twice never always daily weekly monthly yearly half quarter dozen dozens couple few several
      many hundred hundreds thousand thousands million none nothing free all both lots plenty loads
      ages forever hour hours minute minutes day days week weeks weekend month months year years`,
  },
  moment: {
    note: 'Points in time.',
    source: 'The days, months and seasons, and the adverbs and prepositions of time.',
    words: `monday tuesday wednesday thursday friday saturday sunday january february march april may june
      july august september october november december spring summer autumn fall winter christmas easter
      today tonight yesterday tomorrow now then before after since until till ago later soon recently
      never always morning noon afternoon evening night midnight weekend week month year day last next
      hour hours minute minutes days weeks months years during when while once`,
  },
  place: {
    note: 'Prepositions that open a place.',
    source: 'The prepositions of English.',
    words: `in at on under behind near beside above below by next outside inside between around over from
      across along against beneath opposite through within off up down to`,
  },
  whereabouts: {
    note: 'Places in one word.',
    source: 'The adverbs of place.',
    words:
      'here there everywhere nowhere anywhere somewhere home upstairs downstairs indoors outdoors outside inside abroad online',
  },
  person: {
    note: 'Who or which one, without a name.',
    source: 'The pronouns of English.',
    words:
      'me us him her them mine ours yours nobody everybody everyone someone somebody one ones both neither none nothing everything myself ourselves',
  },
  cause: {
    note: 'What opens a reason or a way.',
    source: 'The causal connectives and prepositions of English.',
    words: 'because cause cuz coz since so to by with without due for from until using as',
  },
}
