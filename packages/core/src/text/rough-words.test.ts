import { expect, it } from 'vitest'
import { parse } from './parse.js'
import { roughWords } from './rough-words.js'

it('knows words by the forms that they have when they are read', () => {
  const text = 'The café’s naïve owner, in Zürich, wrote 3 menus.'
  const read = parse(text).tokens.map(({ lexeme }) => lexeme)
  for (const written of [text, text.normalize('NFD')]) {
    const words = roughWords(written)
    expect(words.map(({ normal }) => normal)).toEqual(
      'the café naïve owner in zürich wrote 3 menus'.split(' '),
    )
    expect(words.every((word) => read.includes(word))).toBe(true)
  }
})
