/** Words that show whose something is, and whether a verb asks or reports. */
import type { Lexicon } from '../../../formulas/types.js'
import { CLOSED } from './sources.js'

export const grammar = {
  mine: {
    note: 'What is the writer’s own.',
    source: CLOSED,
    words: 'my our mine ours me us ma mah',
  },
  please: {
    note: 'Politeness that makes an ask of a verb.',
    source: CLOSED,
    words: 'please plz pls plss plzz pleas plez plizz pliz plis',
  },
  opener: {
    note: 'Words after which a bare verb is an ask: "guys subscribe", "and subscribe", "just check".',
    source: CLOSED,
    words: `and also then so now just hey hi hello yo guys everyone everybody people friends all
      youtubers viewers kindly go come plus or if but anyone somebody someone dudes bro ehi lol thanks
      thx mind dont don't n't never forget`,
  },
  teller: {
    note: 'Subjects that tell rather than ask: "I subscribe", "people who follow".',
    source: CLOSED,
    words: 'i we he she they who it that which did does',
  },
  modal: {
    note: 'Words that make an ask of "you": "can you check", "you should check". Of others they tell.',
    source: CLOSED,
    words: "can could should must would will wont shall may might gotta ca wo 'll 'd",
  },
  yours: {
    note: 'Whose it is that a firm takes care of.',
    source: CLOSED,
    words: 'your',
  },
} satisfies Lexicon
