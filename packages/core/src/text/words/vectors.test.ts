import { describe, expect, it } from 'vitest'
import { createLinter } from '../../index.js'
import { loadMeaning } from '../../meaning.js'
import { encodedVectors } from '../generated/vectors.generated.js'
import { normalised, Vectors, vectorsOf } from './vectors.js'
import { tableWords } from './word-table.js'

const vectors = vectorsOf(loadMeaning())
const near = (a: string, b: string) => vectors.cosine(vectors.rowOf(a), vectors.rowOf(b))

describe('word vectors', () => {
  it.each([
    ['fee', 'subscription', 'banana'],
    ['fee', 'price', 'banana'],
    ['oven', 'bake', 'goalkeeper'],
    ['javascript', 'browser', 'mortgage'],
    ['striker', 'goalkeeper', 'garlic'],
    ['actor', 'film', 'inflation'],
  ])('put %s nearer to %s than to %s', (word, related, unrelated) => {
    expect(near(word, related)).toBeGreaterThan(near(word, unrelated) + 0.15)
  })

  it('have their own direction', () => {
    expect(near('garlic', 'garlic')).toBeCloseTo(1, 5)
  })

  it('add up to the direction of a text', () => {
    const kitchen = ['oven', 'dough', 'bake'].map((word) => vectors.rowOf(word))
    const once = Object.fromEntries(kitchen.map((row) => [row, 1]))
    const direction = normalised(vectors.sum(kitchen, once)) ?? new Float32Array()
    expect(vectors.towards(vectors.rowOf('flour'), direction)).toBeGreaterThan(0.4)
    expect(vectors.towards(vectors.rowOf('goalkeeper'), direction)).toBeLessThan(0.2)
  })

  it('of nothing add up to no direction', () => {
    expect(normalised(vectors.sum([], {}))).toBeNull()
  })

  it('are shared by a word and its inflections', () => {
    expect(vectors.rowOf('subscriptions')).toBe(vectors.rowOf('subscription'))
    expect(vectors.rowOf('refactored')).toBe(vectors.rowOf('refactor'))
  })

  it('are not shared by words that only look like inflections', () => {
    expect(vectors.rowOf('number')).not.toBe(vectors.rowOf('numb'))
    expect(vectors.rowOf('early')).not.toBe(vectors.rowOf('ear'))
  })

  it('exist for every word of the table, and for no other', () => {
    expect(tableWords().filter((word) => vectors.rowOf(word) < 0)).toEqual([])
    for (const word of ['qqzxjw', '', '42', '🙏', 'constructor', '__proto__']) {
      if (!tableWords().includes(word)) expect(vectors.rowOf(word), word).toBe(-1)
    }
  })

  it('say how many they are', () => {
    expect(loadMeaning()).toMatchObject({ words: 28_000, dimensions: 96 })
  })

  it('are the same however often they are decoded', () => {
    const again = new Vectors(tableWords(), encodedVectors)
    for (const word of ['fee', 'oven', 'striker']) {
      const row = vectors.rowOf(word)
      expect(again.rowOf(word)).toBe(row)
      expect(again.sum([row], { [row]: 1 })).toEqual(vectors.sum([row], { [row]: 1 }))
    }
  })

  it('read small tables as they are written', () => {
    const small = new Vectors(['elk', 'elks', 'yak'], {
      dimensions: 2,
      hasRow: '101',
      letters: 'PQMN',
    })
    expect(small.rowOf('elks')).toBe(small.rowOf('elk'))
    expect(
      [...small.sum([small.rowOf('elk')], { [small.rowOf('elk')]: 10 })].map(Math.round),
    ).toEqual([6, 8])
    expect(small.cosine(0, 0)).toBeCloseTo(1, 6)
  })
})

describe('what is passed as meaning', () => {
  it('must come from loadMeaning', () => {
    expect(() => vectorsOf({ words: 1, dimensions: 1 })).toThrow('loadMeaning()')
  })

  it('is taken by the linter', () => {
    const linter = createLinter({ meaning: loadMeaning() })
    expect(linter.assess('The oven has to be hot before the dough goes in.').abstained).toBeNull()
  })
})
