import { describe, expect, it } from 'vitest'
import { rarity } from './rarity.js'

describe('the rarity of a word', () => {
  it('grows from words everybody uses to words few do', () => {
    const surprises = ['the', 'people', 'price', 'subscription', 'insightful'].map(rarity)
    expect(surprises).toEqual([...surprises].sort((a, b) => a - b))
    expect(rarity('the')).toBeLessThan(3)
    expect(rarity('subscription')).toBeGreaterThan(11)
  })

  it('is never greater than that of a word nobody knows', () => {
    expect(rarity('qqzxjw')).toBeGreaterThan(14)
    expect(rarity('postgresql')).toBeLessThanOrEqual(rarity('qqzxjw'))
  })

  it('of an unlisted inflection lies between its base and an unknown word', () => {
    expect(rarity('blogged')).toBeGreaterThan(rarity('blog'))
    expect(rarity('blogged')).toBeLessThan(rarity('qqzxjw'))
  })

  it('of a possessive is that of its owner, whichever apostrophe is typed', () => {
    expect(rarity("teacher's")).toBe(rarity('teacher'))
    expect(rarity('teacher’s')).toBe(rarity('teacher'))
  })

  it('of a contraction is low, whole or cut', () => {
    for (const word of ["don't", 'don’t', "n't", "'ve", 'dont', 'didn']) {
      expect(rarity(word), word).toBeLessThanOrEqual(7)
    }
  })

  it('of the words comments are full of is low, though the news does not use them', () => {
    for (const word of ['lol', 'thx', 'awesome', 'u']) {
      expect(rarity(word), word).toBeLessThanOrEqual(9)
    }
  })

  it('of a compound is that of its rarest part', () => {
    expect(rarity('steam-powered')).toBe(Math.max(rarity('steam'), rarity('powered')))
  })

  it('of a number grows with its digits', () => {
    expect(rarity('7')).toBeLessThan(rarity('42'))
    expect(rarity('42')).toBeLessThan(rarity('2021'))
    expect(rarity('2,021')).toBe(rarity('2021'))
    expect(rarity('123456789')).toBeLessThan(rarity('qqzxjw'))
  })

  it('of a name with a number in it is that of the name, and of a number with a unit that of the number', () => {
    expect(rarity('mvc2')).toBeGreaterThan(12)
    expect(rarity('mvc2')).toBeLessThan(rarity('mvc'))
    expect(rarity('blake3')).toBe(rarity('blake'))
    expect(rarity('bc547b')).toBeGreaterThanOrEqual(rarity('547'))
    expect(rarity('40kg')).toBe(rarity('40'))
    expect(rarity('2nd')).toBe(rarity('2'))
  })

  it('is nothing for what has neither letter nor digit', () => {
    for (const sign of ['', '...', '🙏', '—', "'"]) expect(rarity(sign), sign).toBe(0)
  })
})
