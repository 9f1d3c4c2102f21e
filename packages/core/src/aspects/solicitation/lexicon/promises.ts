/** What is promised: money, cures, jobs, a better place in a search engine. */
import type { Lexicon } from '../../../formulas/types.js'
import { CLOSED, SEEN } from './sources.js'

export const promises = {
  gain: {
    note: 'Verbs of gain.',
    source: SEEN,
    words: `earn earning make making win winning get getting gain need want receive paid start
      generate`,
  },
  money: {
    note: 'What is promised.',
    source: SEEN,
    words: `money cash funds dollars bucks income profit profits salary gift giftcard giftcards cards card
      paypal bitcoin btc crypto forex loan loans credit credits coins crdits iphone robux vbucks
      followers subscribers`,
  },
  riches: {
    note: 'Ways to riches, as those praise them who live by the credulous.',
    source: SEEN,
    words: `broker brokers trader trading forex bitcoin btc crypto cryptocurrency invest invested
      investing investment investments withdrawal withdrawals payout payouts mining`,
  },
  earned: {
    note: 'Gains that were made, as they tell them.',
    source: SEEN,
    words:
      'earned earning earn earns made make makes making grew grown gained profit profits returns cash cashed',
  },
  cure: {
    note: 'What healers and casters promise.',
    source: SEEN,
    words:
      'cured cure cures healed herbal herpes spell spells lover traded recovered recover recovering',
  },
  wonder: {
    note: 'What healers and casters say that they do, beside their address. Data is recovered by honest people.',
    source: SEEN,
    words: `cured cures healed heals herbs herbal herpes spell spells lover caster ritual
      rituals spirits spiritual`,
  },
  partner: {
    note: 'Whom they bring back.',
    source: CLOSED,
    words:
      'husband wife ex lover boyfriend girlfriend marriage relationship partner fiance fiancee',
  },
  returned: {
    note: 'How that is said.',
    source: CLOSED,
    words: 'back home restored reunited',
  },
  weight: {
    note: 'In what is counted who has become slimmer.',
    source: CLOSED,
    words: 'kg kgs kilo kilos kilogram kilograms lb lbs pound pounds stone inch inches size sizes',
  },
  job: {
    note: 'What is offered to who looks for work.',
    source: 'The vocabulary of advertisements of jobs.',
    words: 'job jobs hiring vacancy vacancies position positions role roles work',
  },
  hour: {
    note: 'For how long one is paid: "$20 an hour".',
    source: CLOSED,
    words: 'hour hr hourly day daily week weekly month monthly',
  },
  ranked: {
    note: 'What is promised to who has a page.',
    source: 'The vocabulary of those who sell places in search engines.',
    words: 'google seo ranking rankings traffic page',
  },
  freedom: {
    note: 'What is said of easy livings: "your own boss", "financial freedom", "quit my 9-5".',
    source: SEEN,
    words: 'boss freedom quit left ditched',
  },
  regained: {
    note: 'How money is said to have been got back.',
    source: SEEN,
    words: 'recover recovered recovers recovering retrieve retrieved refunded reclaimed got',
  },
  sure: {
    note: 'That a stranger can be trusted, and what is sold to who bets.',
    source: SEEN,
    words: 'legit discreet trustworthy score scores match matches',
  },
} satisfies Lexicon
