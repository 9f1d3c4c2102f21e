import { expect, it } from 'vitest'
import { loadMeaning } from '../meaning.js'
import { vectorsOf } from '../text/words/vectors.js'
import { tableWords } from '../text/words/word-table.js'
import { NEAR, NEAR_AGREEMENT } from './synonyms.js'

const tableWord = (at: number) => tableWords()[at] ?? ''

it('computes the cosine of every near pair of words, and of few others', () => {
  const vectors = vectorsOf(loadMeaning())
  let near = 0
  let asked = 0
  let pairs = 0
  for (let a = 0; a < vectors.words; a += 97) {
    const row = vectors.rowOf(tableWord(a))
    for (let b = a + 1; b < vectors.words; b += 11) {
      const other = vectors.rowOf(tableWord(b))
      if (row === other) continue
      const isAsked = vectors.agreement(row, other) >= NEAR_AGREEMENT
      pairs += 1
      if (isAsked) asked += 1
      if (vectors.cosine(row, other) < NEAR) continue
      near += 1
      expect(isAsked, `${tableWord(a)} and ${tableWord(b)}`).toBe(true)
    }
  }
  expect(near).toBeGreaterThan(50)
  expect(asked).toBeLessThan(pairs / 25)
})
