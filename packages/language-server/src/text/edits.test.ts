import { describe, expect, it } from 'vitest'
import { follow, unfinishedWord } from './edits.js'

describe('a place that follows an edit', () => {
  const span = { start: 10, end: 15 }

  it('moves with what is written or deleted before it', () => {
    expect(follow(span, { start: 0, end: 0, length: 3 })).toEqual({ start: 13, end: 18 })
    expect(follow(span, { start: 2, end: 10, length: 1 })).toEqual({ start: 3, end: 8 })
  })

  it('stays when something is written right behind it', () => {
    expect(follow(span, { start: 15, end: 15, length: 4 })).toEqual(span)
  })

  it('is gone when its own words change', () => {
    expect(follow(span, { start: 12, end: 12, length: 1 })).toBeNull()
    expect(follow(span, { start: 0, end: 99, length: 0 })).toBeNull()
    expect(follow(span, { start: 14, end: 20, length: 0 })).toBeNull()
  })
})

describe('the word that is being typed', () => {
  it('is the one the caret stands behind', () => {
    expect(unfinishedWord('great po', { start: 7, end: 7, length: 1 })).toEqual({
      start: 6,
      end: 8,
    })
  })

  it('is none after a space, inside a word, or after deleting', () => {
    expect(unfinishedWord('great ', { start: 5, end: 5, length: 1 })).toBeNull()
    expect(unfinishedWord('great', { start: 1, end: 1, length: 1 })).toBeNull()
    expect(unfinishedWord('great', { start: 5, end: 6, length: 0 })).toBeNull()
  })
})
