import { describe, expect, it } from 'vitest'
import { isOneSlip } from '../slip.js'
import { TypoTable } from './typo.js'

describe('a misspelt head', () => {
  const table = new TypoTable(['thanks', 'awesome', 'great', 'tutorial', 'luv'])

  it.each([
    ['thnaks', 'thanks'],
    ['tanks', 'thanks'],
    ['thankks', 'thanks'],
    ['thamks', 'thanks'],
    ['awsome', 'awesome'],
    ['awesom', 'awesome'],
    ['graet', 'great'],
    ['tutorail', 'tutorial'],
  ])('%s is %s', (word, head) => {
    expect(table.headOf(word)).toBe(head)
  })

  it('is not seen two slips away, nor in words under five letters', () => {
    expect(table.headOf('thansk y')).toBeUndefined()
    expect(table.headOf('awsoome!')).toBeUndefined()
    expect(table.headOf('luvv')).toBeUndefined()
    expect(table.headOf('grea')).toBeUndefined()
  })
})

describe('one slip', () => {
  it('is one letter added, lost, changed, or two neighbours swapped', () => {
    expect(isOneSlip('cat', 'cart')).toBe(true)
    expect(isOneSlip('cart', 'cat')).toBe(true)
    expect(isOneSlip('cat', 'cut')).toBe(true)
    expect(isOneSlip('form', 'from')).toBe(true)
    expect(isOneSlip('form', 'farms')).toBe(false)
    expect(isOneSlip('abcd', 'badc')).toBe(false)
  })
})
