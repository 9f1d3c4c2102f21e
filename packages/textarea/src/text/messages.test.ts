import { describe, expect, it } from 'vitest'
import { english, fill } from './messages.js'

describe('fill', () => {
  it('fills names in and leaves unknown ones', () => {
    expect(fill('{count} more, {other}', { count: 2 })).toBe('2 more, {other}')
  })

  it('does not take what is filled in for a name', () => {
    expect(fill('{text}', { text: '{count} $& <b>' })).toBe('{count} $& <b>')
  })
})

it('is plain data, so that a catalogue can be a JSON file', () => {
  expect(JSON.parse(JSON.stringify(english))).toEqual(english)
  expect(Object.values(english).every((message) => message !== '')).toBe(true)
})
