import type { Lexicon } from '../../formulas/types.js'

export const lexicon: Lexicon<
  | 'mourning'
  | 'feeling'
  | 'staying'
  | 'helping'
  | 'thanking'
  | 'honouring'
  | 'waiting'
  | 'more'
  | 'luck'
  | 'trying'
> = {
  mourning: {
    note: 'What formulas are condolences by. "Sorry" is left out: people are sorry for less.',
    source: 'How people condole under obituaries.',
    words: `loss losses condolence condolences sympathy sympathies rip peace prayers praying prayer grief
      grieving mourning passing hearts hugs`,
  },
  feeling: {
    note: 'Words of blame that say how somebody feels, and of nothing that it is bad.',
    source: 'English adjectives of feeling among those that formulas of blame are made of.',
    words: `sad gutted devastated heartbroken disappointed disgusted appalled ashamed fuming depressing
      heartbreaking devastating scared bored sickening`,
  },
  staying: {
    note: 'What keeps a story within reach, or its writer.',
    source: 'What the buttons of blogs, forums and shops are called.',
    words: `following follow followed subscribed subscribing subscribe bookmarked bookmarking bookmark saved
      saving pinned starred favorited faved`,
  },
  helping: {
    note: 'Verbs of praise that say it was of use, and not that it is good.',
    source: 'English verbs among those that formulas of praise are made of.',
    words: `helped helps help helping works worked work fixed fixes solved solves saved saves learned learnt
      learn taught useful helpful`,
  },
  thanking: {
    note: 'What formulas of thanks thank by.',
    source: 'English, with the spellings of speech.',
    words: `thanks thank thankyou thx tx ty tysm tnx thnx cheers appreciate appreciated grateful gratitude owe
      owed`,
  },
  honouring: {
    note: 'What formulas of thanks honour somebody by, who helped nobody with anything.',
    source: 'English nouns and verbs of honour among those that formulas of thanks are made of.',
    words: `kudos respect respects hats hat props salute applause bow shoutout shout credit ups`,
  },
  waiting: {
    note: 'What somebody says who has waited.',
    source: 'English verbs among those that formulas of thanks are made of.',
    words: 'waiting wanting',
  },
  more: {
    note: 'What wishes for more of the same are made of.',
    source: 'English, among the words that formulas of wishing are made of.',
    words: `more moar another next part sequel encore keep keeps keeping continue post posts posting posted write
      writing publish upload uploading share sharing episode update updates updated`,
  },
  luck: {
    note: 'What somebody is wished luck by.',
    source: 'The same.',
    words: 'luck goodluck best success wishes fingers godspeed recovery',
  },
  trying: {
    note: 'Verbs and nouns by which somebody means to try it, or to keep it for later.',
    source: 'The same.',
    words: `try trying test testing use using make making give cook bake visit buy get grab read watch check checking
      adding added add putting put list lists shelf queue cart wishlist calendar diary wait waiting forward excited`,
  },
}
