import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { excerpt } from './excerpt.js'

/** The excerpt of some words of a text, as two lines. */
function show(text: string, words: string, width = 40): string[] {
  const start = text.indexOf(words)
  const point = (offset: number) => ({ line: 1, column: 1, offset })
  const { line, carets } = excerpt(
    text,
    { start: point(start), end: point(start + words.length) },
    width,
  )
  return [line, carets]
}

describe('an excerpt', () => {
  it('shows the line and carets under the words', () => {
    expect(show('First.\nThe great post.\nLast.', 'great')).toEqual([
      'The great post.',
      '    ^^^^^',
    ])
  })

  it('counts wide letters and emoji as the terminal does', () => {
    expect(show('日本 great 👩‍💻 x', 'great 👩‍💻')).toEqual(['日本 great 👩‍💻 x', '     ^^^^^^^^'])
  })

  it('gives a tab and a control character the width they are shown with', () => {
    expect(show('\ta\u001bb great', 'great')).toEqual([' a␛b great', '     ^^^^^'])
  })

  it('is not cut where the line fits', () => {
    const text = `${'before '.repeat(4)}great`
    expect(show(text, 'great')).toEqual([text, `${' '.repeat(28)}^^^^^`])
  })

  it('ends with the line when the words go on', () => {
    expect(show('One two\r\nthree', 'two\r\nthree')).toEqual(['One two', '    ^^^'])
  })

  it('begins at the first line that holds words', () => {
    expect(show('\n\n  Thanks.\n', '\n\n  Thanks.\n')).toEqual(['  Thanks.', '  ^^^^^^^'])
  })

  it('cuts a long line around the words', () => {
    const text = `${'before '.repeat(20)}great ${'after '.repeat(20)}`
    expect(show(text, 'great')).toEqual([
      '…e before before before great after aft…',
      '                        ^^^^^',
    ])
  })

  it('never is wider than asked, nor splits a letter', () => {
    const text = '👨‍👩‍👧‍👦'.repeat(50)
    for (const width of [30, 31, 32, 33]) {
      const [line = '', carets = ''] = show(text, text, width)
      expect(stringWidth(line)).toBeLessThanOrEqual(width)
      expect(stringWidth(carets)).toBe(stringWidth(line))
      expect(line.replace('…', '').replaceAll('👨‍👩‍👧‍👦', '')).toBe('')
    }
  })

  it('is quick on a line of a megabyte', () => {
    const text = 'a'.repeat(1_000_000)
    expect(show(text, text)[0]).toBe(`${'a'.repeat(39)}…`)
  })

  it('shows no password of an address, and points where it did', () => {
    const text = 'See https://me:s3cret@a.example/x today'
    expect(show(text, 'me:s3cret@a.example')).toEqual([
      'See https://*********@a.example/x today',
      '            ^^^^^^^^^^^^^^^^^^^',
    ])
    expect(show(text, 'cret@a')[0]).toBe('See https://*********@a.example/x today')
  })

  it('points with one caret at no words at all', () => {
    expect(show('abc', '')).toEqual(['abc', '^'])
  })
})
