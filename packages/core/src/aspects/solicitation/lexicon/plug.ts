/** By what a plug for a seller is told, see plug/. */
import type { WordClass } from '../../../formulas/types.js'
import { CLOSED, TRADE } from './sources.js'

export const plug = {
  dealt: {
    note: 'By what it is told what readers would save, or how long: "half price", "3 for 2", "a few left". Harmless alone.',
    source: TRADE,
    words: `off less half cheaper discount discounts offer deal sale clearance cashback bogof price credit bonus
      obligation strings sold selling down first instead cheap back anywhere nothing throws throw
      free left available open few couple only for until till til week weekend month moment minute now lasts`,
  },
  priced: {
    note: 'Signs and names of money, which stand at a price.',
    source: CLOSED,
    words: '£ $ € p pence quid pound pounds euro euros dollar dollars bucks fiver tenner',
  },
  gained: {
    note: 'By what it is told that money grew.',
    source: CLOSED,
    words: 'put turned invested invest deposited out cleared earned',
  },
  led: {
    note: 'By what readers are led to a seller: "say Jo sent you", "with the code", "if anyone wants one". Harmless alone.',
    source: TRADE,
    words: `say tell mention quote name referral link through message msg dm pm text ring call write whatsapp contact email give drop check look number book search get order buy had grab regret thank readers viewers followers listeners members`,
  },
  prompted: {
    note: 'By what it is told which readers somebody has in mind. Harmless alone.',
    source: CLOSED,
    words: 'ask anyone anyones anybody whoever',
  },
  praised: {
    note: 'How goods are praised, by who is paid and by who is not.',
    source: TRADE,
    words: `regret looked recommend recommended fault worth godsend legit lovely spotless sooner saved best magical mad
      forever instantly sort kinder works`,
  },
} satisfies Record<string, WordClass>
