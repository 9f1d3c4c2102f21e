import type { Lexicon } from '../../formulas/word-classes.js'

export const lexicon: Lexicon<'mourning'> = {
  mourning: {
    note: 'What formulas are condolences by. "Sorry" is left out: people are sorry for less.',
    source: 'How people condole under obituaries.',
    words: `loss losses condolence condolences sympathy sympathies rip peace prayers praying prayer grief
      grieving mourning passing hearts hugs`,
  },
}
