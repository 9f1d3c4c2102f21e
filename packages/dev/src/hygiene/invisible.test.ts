import { expect, it } from 'vitest'
import { findInvisible } from './invisible.js'

it.each([
  ['a direction override', 'a\u202eb', 'U+202E', 2],
  ['a zero-width space', '\u200bx', 'U+200B', 1],
  ['a blank that does not break', 'a\u00a0b', 'U+00A0', 2],
  ['a tag character', 'a\u{e0041}', 'U+E0041', 2],
  ['a byte order mark', '\ufeffa', 'U+FEFF', 1],
  ['an escape', 'ab\u001b[1m', 'U+001B', 3],
  ['a carriage return', 'a\r\n', 'U+000D', 2],
])('%s is named with its place', (_, text, code, column) => {
  expect(findInvisible(text)).toEqual([{ line: 1, column, code }])
})

it('letters, emoji with their joiners, tabs and line ends are seen', () => {
  expect(findInvisible('é 漢 ❤️ 👨‍👩‍👧 👍🏽\n\tx')).toEqual([])
})

it('counts lines', () => {
  expect(findInvisible('one\ntwo\u200c')).toEqual([{ line: 2, column: 4, code: 'U+200C' }])
})
