import { describe, expect, it } from 'vitest'
import { severities } from './under-pump.js'

describe('a school for those who want to learn', () => {
  it('is no remark on what it borrows words from', () => {
    expect(
      severities(
        'Helpful notes on pump, wool and water. Students who want to become plumbers can join Pipe Training Institute in Nagpur, https://pipetraining.example/join',
      ),
    ).toEqual(['error'])
  })

  it('may be mentioned in an answer', () => {
    expect(
      severities(
        'Anyone who wants to learn to lag should ask at Hull College, the evening course is at https://hull.ac.example/lagging and I took it in May.',
      ),
    ).toEqual([])
  })
})

describe('a chain letter', () => {
  it.each([
    'Water remembers. Copy this to your own status, tag six friends who love their plot, 93% won’t.',
    'If you had a grandad with a plot put this on your wall, copied and not shared. Only 3 in 100 will.',
    'If you agree that our plots deserve better copy this and send it to ten other families before Friday.',
    'Forward this to ten people you care about, and something good will come back to you within an hour.',
  ])('%s', (comment) => {
    expect(severities(comment)).toEqual(['error'])
  })

  it.each([
    'Copy this into the logger before the frost: pump off at 2. It froze for most of us and won’t again.',
    'Send the bill to all members before the meeting, most will not bother to read the minutes.',
    'The chain broke on the well at Ropewalk, and 90% of us won’t carry cans again.',
  ])('is none: %s', (comment) => {
    expect(severities(comment)).toEqual([])
  })
})

describe('a page of the writer’s own that is said to have the link', () => {
  it.each([
    'I keep one of these chargers for the pump. Link’s on my page if you want the same one.',
    'All of the pump is in my film, you will find it linked on my page.',
  ])('%s', (comment) => {
    expect(severities(comment)).toEqual(['error'])
  })
})
