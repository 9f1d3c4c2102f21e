import { describe, expect, it } from 'vitest'
import { momentAt, waitAfter } from './moment.js'

const at = (text: string) => momentAt(text, text.length)

describe('momentAt', () => {
  it.each(['The tan', 'twelve-', "it's", '9', 'наприме', '東京', 'café', 'mail@'])(
    'is in the middle of a word after %j',
    (text) => {
      expect(at(text)).toBe('mid-word')
    },
  )

  it.each(['The tank ', 'The tank,', 'Thanks 👍'])('is at a word’s end after %j', (text) => {
    expect(at(text)).toBe('word-end')
  })

  it.each(['Was it a grant?', 'It leaks.', 'He said “no.”', 'Done!! ', 'First line\n', '終わり。'])(
    'is at a sentence’s end after %j',
    (text) => {
      expect(at(text)).toBe('sentence-end')
    },
  )

  it('looks at the caret, not at the end of the draft', () => {
    expect(momentAt('The tank leaks.', 6)).toBe('mid-word')
  })
})

describe('waitAfter', () => {
  const wait = (text: string, settled = false) => waitAfter(text, text.length, settled)

  it('leaves the first words in peace until there is a pause', () => {
    expect(wait('Thank you, ')).toBeGreaterThan(wait('Thank you, ', true))
    expect(wait('Thank you. ')).toBe(wait('Thank you. ', true))
  })

  it('judges at a word’s end sooner than within 200 ms, and in a word only after a pause', () => {
    expect(wait('The tank ', true)).toBeLessThan(200)
    expect(wait('The tan', true)).toBeGreaterThan(500)
  })

  it('takes a long first sentence for more than first words', () => {
    const text = 'The rainwater tank at our school came from a brewery and '
    expect(wait(text)).toBe(wait(text, true))
  })
})
