import { expect, it } from 'vitest'
import { parse } from './parse.js'
import { shownOf } from './shown.js'

it.each([
  ['street lamps', 'street lamps'],
  ['**street** lamps', 'street lamps'],
  ['_street_ lamps', 'street lamps'],
  ['street <b>lamps</b>', 'street lamps'],
  ['street<br>lamps', 'street lamps'],
  ['street&nbsp;lamps', 'street lamps'],
  ['street <!-- the old ones --> lamps', 'street lamps'],
  ['street\r\nlamps', 'street lamps'],
  ['street\u202e lamps', 'street lamps'],
  ['**long**-term plan', 'long-term plan'],
  ['author’s *lamps*', 'author’s lamps'],
  ['R&D lamps', 'R&D lamps'],
])('%j is shown as “%s”', (written, shown) => {
  const text = parse(written)
  expect(shownOf(text, { from: 0, to: text.tokens.length })).toBe(shown)
})
