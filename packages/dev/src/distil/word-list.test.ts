import { describe, expect, it } from 'vitest'
import { decodeWordList } from '../../../core/src/text/words/word-list.js'
import { encodeWordList } from './word-list.js'

describe('a word list', () => {
  it('reads back as it was written', () => {
    const words = ['able', 'ably', 'less', 'lesser', 'lesson', 'lest', 'zoo']
    expect(decodeWordList(encodeWordList(words))).toEqual(words)
  })

  it('is written as the changes from word to word', () => {
    expect(encodeWordList(['less', 'lesson', 'lest'])).toBe('AlessAonDt')
  })

  it('refuses words out of order, which could not be read back', () => {
    expect(() => encodeWordList(['zoo', 'able'])).toThrow('got "able" after "zoo"')
  })
})
