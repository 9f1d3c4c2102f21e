import { expect, it } from 'vitest'
import { Desk } from './desk.js'

it('says each time why a session did not open, so that nobody waits for it', () => {
  const desk = new Desk()
  // Possible on a page in plain JavaScript.
  const config: object = { rules: { 'no-such-rule': 'off' } }
  const failed = {
    type: 'failed',
    session: 1,
    message: expect.stringContaining('no-such-rule'),
  }
  const opened = desk.handle({
    type: 'open',
    session: 1,
    setup: { story: null, parent: null, config },
  })
  expect(opened).toEqual(failed)
  for (const version of [1, 2]) {
    expect(desk.handle({ type: 'judge', session: 1, version, text: 'A lamp.' })).toEqual(failed)
  }
})

it.each([
  ['null', null, '`options` should be an object, but is null.'],
  ['a number', 5, '`options` should be an object, but is 5.'],
  ['a list', [], '`options` should be an object, but is an array.'],
  ['a length in quotation marks', { maxLength: '5' }, '`maxLength` should be a whole number'],
  ['no length', { maxLength: null }, '`maxLength` should be a whole number above 0, but is null.'],
])('says what is wrong with %s as a configuration', (_, config, message) => {
  for (const desk of [new Desk(), new Desk({ longest: 20 })]) {
    const setup = { story: null, parent: null, config: config as object }
    expect(desk.handle({ type: 'open', session: 1, setup })).toEqual({
      type: 'failed',
      session: 1,
      message: expect.stringContaining(message),
    })
  }
})

it.each([
  [{}, 20],
  [{ maxLength: 30 }, 20],
  [{ maxLength: 10 }, 10],
])('judges with %j no more than %i characters where 20 are the most', (config, most) => {
  const desk = new Desk({ longest: 20 })
  desk.handle({ type: 'open', session: 1, setup: { story: null, parent: null, config } })
  const reasonFor = (length: number) => {
    const text = 'Lamps. '.repeat(9).slice(0, length)
    const answer = desk.handle({ type: 'judge', session: 1, version: 1, text })
    return answer?.type === 'judged' && answer.assessment.abstained?.reason
  }
  expect([reasonFor(most), reasonFor(most + 1)]).toEqual([undefined, 'too-large'])
})
