import { describe, expect, it } from 'vitest'
import { findEdit } from '../text/edit.js'
import { leavesAlone } from './flow.js'

function isLeftAlone(words: string, before: string, after: string): boolean {
  const edit = findEdit(before, after)
  if (edit === null) throw new Error('nothing was written')
  return leavesAlone(edit, before.indexOf(words) + words.length, after)
}

describe('what is written', () => {
  it('after a word and a space leaves the word where it is', () => {
    expect(isLeftAlone('great post', 'great post. a', 'great post. an')).toBe(true)
  })

  it('directly after a word may push it to the next line', () => {
    expect(isLeftAlone('great post', 'great post', 'great posts')).toBe(false)
    expect(isLeftAlone('great post', 'great post ', 'great post')).toBe(false)
  })

  it('before a word moves it', () => {
    expect(isLeftAlone('great post', 'a great post. ', 'one great post. ')).toBe(false)
  })

  it('next to right-to-left words may change their direction', () => {
    expect(isLeftAlone('great post', 'great post שלום ', 'great post שלום א')).toBe(false)
  })
})
