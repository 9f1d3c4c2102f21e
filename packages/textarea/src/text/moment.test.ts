import { describe, expect, it } from 'vitest'
import { isEnough, momentAt, waitsAfter } from './moment.js'

const at = (text: string) => momentAt(text, text.length)

describe('momentAt', () => {
  it.each(['The tan', 'twelve-', "it's", '9', 'наприме', '東京', 'café', 'mail@'])(
    'is in the middle of a word after %j',
    (text) => {
      expect(at(text)).toBe('mid-word')
    },
  )

  it.each(['The tank ', 'The tank,', 'Thanks 👍', 'Hi Ines,\n', 'First line\n'])(
    'is at a word’s end after %j',
    (text) => {
      expect(at(text)).toBe('word-end')
    },
  )

  it.each([
    'Was it a grant?',
    'It leaks.',
    'He said “no.”',
    'Done!! ',
    'It leaks.\n\n',
    '終わり。',
  ])('is at a sentence’s end after %j', (text) => {
    expect(at(text)).toBe('sentence-end')
  })

  it.each(['Dr. ', 'I asked Mr.', 'Ask J. ', 'some fruit, e.g. ', 'It leaks.\n2. '])(
    'takes the full stop of %j for no sentence’s end',
    (text) => {
      expect(at(text)).not.toBe('sentence-end')
    },
  )

  it('looks at the caret, not at the end of the draft', () => {
    expect(momentAt('The tank leaks.', 6)).toBe('mid-word')
  })
})

describe('waitsAfter', () => {
  const waits = (text: string, isKnown = false) => waitsAfter(text, at(text), isKnown)

  it.each(['Hi Ines!', 'Hello.', 'Hi Ines,\n', 'Congratulations!', 'No.', 'Why?', 'Dr. ', 'Thank'])(
    'says nothing after %j, however long the pause',
    (text) => {
      expect(waits(text)).toEqual({ glance: null, whole: null })
      expect(isEnough(text)).toBe(false)
    },
  )

  it('waits for a longer pause during the first words', () => {
    expect(waits('Thank you, great post.').whole).toBeGreaterThan(500)
    expect(waits('Thank you, great post').whole).toBeGreaterThan(2500)
  })

  it('looks for improvements within 200 ms of a word’s end, and not within a word', () => {
    expect(waits('The tank ', true).glance).toBeLessThan(200)
    expect(waits('The tan', true).glance).toBeNull()
  })

  it('shows the rest soon after a sentence, and in the middle of one only after a long pause', () => {
    const text = 'The rainwater tank at our school came from a brewery'
    expect(waits(`${text}.`).whole).toBeLessThan(250)
    expect(waits(`${text} `).whole).toBeGreaterThan(1500)
    expect(waits(text).whole).toBeGreaterThan(1500)
  })
})
