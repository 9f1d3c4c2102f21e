import { describe, expect, it } from 'vitest'
import { WordNumbers } from './word-numbers.js'

describe('the numbers of words, as properties', () => {
  const words = ['a', 'an', 'and', 'apple', 'zebra', 'I', "o'clock"]
  const unordered = Int32Array.from([5, 6])

  it('are the same before and after thousands of words that are not listed', () => {
    const numbers = new WordNumbers(words, unordered).asProperties()
    const strangers = Array.from({ length: 5_000 }, (_, at) => `ap${at}le`)
    expect(strangers.filter((word) => numbers[word] !== undefined)).toEqual([])
    expect(words.map((word) => numbers[word])).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(numbers.appl).toBeUndefined()
    expect(numbers['']).toBeUndefined()
  })

  it('are of the words that were there, whatever is added to their list later', () => {
    const list = [...words]
    const numbers = new WordNumbers(list, unordered).asProperties()
    const strangers = Array.from({ length: 50 }, (_, at) => `author${at}`)
    list.push(...strangers)
    expect(words.map((word) => numbers[word])).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(strangers.filter((word) => numbers[word] !== undefined)).toEqual([])
  })

  it('take what is added, and lose what is deleted', () => {
    const numbers = new WordNumbers(words, unordered).asProperties()
    numbers.quince = 7
    expect(numbers.quince).toBe(7)
    delete numbers.quince
    expect(numbers.quince).toBeUndefined()
  })
})
