import { describe, expect, it } from 'vitest'
import { bases } from './inflections.js'

describe('what a word may be an inflection of', () => {
  it.each([
    ['stories', 'story'],
    ['boxes', 'box'],
    ['hopped', 'hop'],
    ['hoping', 'hope'],
    ['simply', 'simple'],
    ['happiest', 'happy'],
    ['kindness', 'kind'],
  ])('%s comes from %s', (word, base) => {
    expect(bases(word)).toContain(base)
  })

  it('is nothing for a short word whose ending belongs to it', () => {
    expect(bases('ring')).toEqual([])
    expect(bases('bus')).toEqual([])
  })
})
