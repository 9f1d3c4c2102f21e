/** Words that call readers, and what they are called to. */
import type { Lexicon } from '../../../formulas/types.js'
import { CLOSED, SEEN, TRADE } from './sources.js'

export const calling = {
  lure: {
    note: 'Verbs that ask for more than a look. Beside a link without a tie to the story they are bait.',
    source: SEEN,
    words: `click join buy order register signup donate vote subscribe follow earn win pledge purchase
      shop claim redeem hire enroll enrol`,
  },
  bait: {
    note: 'Verbs that may as well point to a useful page, and lure only where little else is said.',
    source: SEEN,
    words: 'visit get grab enjoy discover download install support help listen',
  },
  take: {
    note: 'Verbs by which a reader is asked to take what somebody offers, at a price or a link.',
    source: TRADE,
    words:
      'learn download join buy order register signup purchase shop claim grab book enroll enrol hire get try',
  },
  call: {
    note: 'Ways to be reached, as a trader offers them.',
    source: TRADE,
    words: `call calling dial phone telephone contact toll-free tollfree toll helpline hotline whatsapp
      24/7 24x7 helpdesk inquiry enquiry email mail text sms reach
      dm pm inbox message msg telegram ring touch`,
  },
  send: {
    note: 'Verbs by which a reader is asked to write to somebody.',
    source: TRADE,
    words: 'send mail email forward share give provide',
  },
  write: {
    note: 'A verb that asks for a letter. Of many a thing one may write: only with a person and an address.',
    source: CLOSED,
    words: 'write',
  },
  ending: {
    note: 'Ends of hosts: "streets.net" is an address without "https://".',
    source: 'The common top-level domains; those that are everyday words are left out.',
    words: 'net org info biz eu io dev example',
  },
} satisfies Lexicon
