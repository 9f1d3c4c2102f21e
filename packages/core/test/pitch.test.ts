import { describe, expect, it } from 'vitest'
import { createLinter } from '../src/index.js'

const linter = createLinter()
const story = linter.prepareStory({
  title: 'The pump at the allotment',
  text: 'The pump froze twice in January, and the council paid 400 pounds for wool to wrap it in. Until it thawed we fetched water in cans from Ropewalk.',
})
const assess = (comment: string) => linter.assess(comment, { story })

/** The severities of what no-solicitation finds. */
const severities = (comment: string) =>
  assess(comment)
    .findings.filter(({ ruleId }) => ruleId === 'no-solicitation')
    .map(({ severity }) => severity)

describe('cues of an advertisement add up', () => {
  it.each([
    [
      'a trade, its terms and its number',
      'We lag pumps and pipes, any make, same day. Message Bert on 07700 900 515',
      'error',
    ],
    [
      'a need, a house and its terms',
      'If your pump is frozen, talk to us first, we don’t charge for looking. Search Thawwell Hull.',
      'error',
    ],
    [
      'a work that is out now',
      'I’ve just released my first album, it’s up on Spotify, give it a listen!',
      'error',
    ],
    [
      'an address in words',
      'We make cans that never freeze. 20% cheaper than the big names, have a look at cankeep dot com',
      'warn',
    ],
    [
      'a house with its evening',
      'Come along to our open evening, Pump Club Hull, first visit free and no commitment. Google us!',
      'error',
    ],
    [
      'a class, without a price',
      'If you want to lag it yourself, I run a four week course, drop me a line.',
      'warn',
    ],
  ])('%s', (_, comment, severity) => {
    expect(severities(comment)).toEqual([severity])
    expect(assess(comment).score).toBeLessThan(13)
  })
})

describe('what shares some of the cues is left alone', () => {
  it.each([
    [
      'a firm that somebody rang',
      'We rang a firm in Hull, they offered a free survey, from £60, and then nobody came.',
    ],
    [
      'a trade that gives advice',
      'I’m a plumber in Hull, and I’d say lag the tap first, wool costs £4 a metre.',
    ],
    [
      'a free meeting of neighbours',
      'Our allotment has a frost group too. If you’re ever in Hull come along, it’s free.',
    ],
    [
      'what can be borrowed',
      'If you need a can, ours are in the shed and you can have one for nothing.',
    ],
    [
      'an office and its number',
      'If you’re in Hull the council lends heaters for free, ring 01632 960 777 and ask for the depot.',
    ],
    ['a shop of others', 'You can get wool from £8 at Hullmart, they’re open till 8.'],
    [
      'a price that was paid',
      'I sell about forty lettuces a year, £1 each, and I had none in May.',
    ],
    [
      'a line that is free to call',
      'You can ask the depot for free, help@depot.example, and they put me on a list.',
    ],
    [
      'names that end as hosts do',
      'If you use ASP.NET for the pump’s page, look at the MVC.NET docs.',
    ],
  ])('%s', (_, comment) => {
    expect(severities(comment)).toEqual([])
  })
})
