import { expect, it } from 'vitest'
import { Desk } from './desk.js'

it('says each time why a session did not open, so that nobody waits for it', () => {
  const desk = new Desk()
  // As a page in JavaScript may have it.
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
