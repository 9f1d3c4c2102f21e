import { describe, expect, it } from 'vitest'
import { createLinter } from '../src/index.js'
import { loadMeaning } from '../src/meaning.js'

const linter = createLinter({ meaning: loadMeaning() })

const shop = linter.prepareStory({
  title: 'Why we moved our search to a separate index',
  text: `For four years our shop searched its products with LIKE queries. It was fine at 20,000 products; at 300,000 the slow query log filled up each Monday morning, when the buyers load new price lists.

We first tried a trigram index. Queries fell from 900 milliseconds to 80, but the index grew to eleven gigabytes and each import took twice as long. So we set up a search server on one small machine. A worker reads the outbox table and sends what changed, every ten seconds. What we lost is transactions: for ten seconds a product that was deleted can still be found, and a click on it ends on a page that says sorry.`,
})

const cat = linter.prepareStory({
  title: 'Teaching an old cat to walk on a lead',
  text: `Our cat Bruno is eleven and has lived indoors all his life. In March the vet said that he had to lose a kilo and a half, so we bought a harness.

Outside it was the noise that scared him, not the lead. We went out at six in the morning, when the buses are rare, and sat on the same bench under the lime tree. Do not use a collar: a cat that panics slips out of it or hurts its neck.`,
})

const replies = [
  [
    'takes up a word of it',
    shop,
    'for ten seconds a product that was deleted can still be found',
    'Could the shop check the outbox for the product before it shows the list?',
  ],
  [
    'brings words of its own',
    shop,
    'the index grew to eleven gigabytes and each import took twice as long.',
    'A third of that is bloat after the imports. Rebuild it on Sunday.',
  ],
  [
    'takes up several words in a row',
    cat,
    'when the buses are rare',
    'When the buses are rare, so are the dogs, and ours fears them more.',
  ],
  [
    'asks about it in a few words',
    cat,
    'We went out at six in the morning',
    'Does he now wake you at half past five?',
  ],
  [
    'tells of the same at home',
    cat,
    'a cat that panics slips out of it',
    'Ours got out of a harness too, backwards, in a second.',
  ],
] as const

const marks = {
  'as a block': (line: string, reply: string) => `> ${line}\n\n${reply}`,
  'in straight marks': (line: string, reply: string) => `"${line}" ${reply}`,
  'in curly marks and a dash': (line: string, reply: string) => `“${line}” – ${reply}`,
} as const

const scoreOf = (comment: string, story: typeof shop) =>
  linter.assess(comment, { story }).score ?? Number.NaN

describe('a line of the story, quoted before what is said to it', () => {
  describe.each(Object.entries(marks))('%s', (_, quote) => {
    it.each(replies)('takes nothing from a reply that %s', (_, story, line, reply) => {
      expect(scoreOf(quote(line, reply), story)).toBeGreaterThanOrEqual(scoreOf(reply, story))
    })

    it.each(replies)('adds little to a reply that %s', (_, story, line, reply) => {
      expect(scoreOf(quote(line, reply), story)).toBeLessThanOrEqual(scoreOf(reply, story) + 3)
    })
  })

  it('says nothing by itself', () => {
    expect(scoreOf('> the index grew to eleven gigabytes', shop)).toBeLessThan(5)
  })
})
