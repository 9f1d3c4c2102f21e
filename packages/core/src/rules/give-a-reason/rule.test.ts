import { describe, expect, it } from 'vitest'
import { createLinter } from '../../index.js'

const story = {
  title: 'What a second oven did for our bakery',
  text: 'We bought a used deck oven in May 2012. The flour bill went up, and the old oven stays for rye.',
}
const linter = createLinter()

const asks = (comment: string) =>
  linter.assess(comment, { story }).findings.some(({ ruleId }) => ruleId === 'give-a-reason')

/** Own words before a verdict at the end: together they are thirty. */
const WAY =
  'The kettle on the shelf over the sink by the door at the back of the house in the lane behind the church at the very far end'

describe('a reason is asked for', () => {
  it.each([
    ['after thirty words of one’s own', `${WAY} was wrong.`],
    ['though four things are named', 'The rye is nonsense with flour, water, salt and seeds.'],
    ['with whom it is about', 'The rye is wrong together with the oven.'],
    ['though a smile begins with a colon, or ends with one', 'The deck oven was wrong (:'],
    ['without a full stop', 'The deck oven was wrong'],
    ['by how much', 'The rye is wrong somewhat.'],
  ])('%s', (_, comment) => {
    expect(asks(comment)).toBe(true)
  })
})

describe('no reason is asked for', () => {
  it.each([
    ['after more words than that', `${WAY} was so wrong.`],
    ['of which is best, without a full stop', 'For rye the old oven is best'],
    ['of who names a year', 'In 2012 the oven was wrong.'],
    ['of alumni, of whom none is an “I”', 'The alumni agree with the rye.'],
    ['of who names what is wrong without a verdict on it', 'Something wrong with the old oven.'],
    ['where “ovens” ends like “is”, and is none', 'Ovens nonsense.'],
    ['where the best is only the first of several', 'Best of all is the rye.'],
    ['where the best is told with a “however”', 'The best flour however is dark.'],
  ])('%s', (_, comment) => {
    expect(asks(comment)).toBe(false)
  })
})
