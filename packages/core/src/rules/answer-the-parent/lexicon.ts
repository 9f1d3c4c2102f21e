import type { Lexicon } from '../../formulas/word-classes.js'

export const lexicon: Lexicon<'turns'> = {
  turns: {
    note: 'Words by which a reply turns to the comment above without repeating it: the second person, answers, and what points back.',
    source: 'The second person, answer particles and demonstratives of English.',
    words: `you your yours ur u ya yes yeah yep no nope not exactly indeed true right wrong agreed agree
      disagree same this that it they them he she his her their why how what who thanks thank sorry
      actually but also neither me too so then`,
  },
}
