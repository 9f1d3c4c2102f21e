import { expect, it } from 'vitest'
import { escapeMarkdown } from './markup.js'

it.each([
  'Could stand under any story: say what it was (1.5 hours, +3 a week) - or not!',
  'no-bare-link: “see https” = 2 + 2, in C#.',
])('words that Markdown shows as they are stay so: %s', (text) => {
  expect(escapeMarkdown(text)).toBe(text)
})

it.each([
  ['- a', '\\- a'],
  ['+ a', '\\+ a'],
  ['# a', '\\# a'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['1. a', '1\\. a'],
  ['12) a', '12\\) a'],
  ['[a](command:x) ![b](c)', '\\[a\\](command:x) !\\[b\\](c)'],
  ['<b> & `c` *d* _e_ ~f~ | $g$', '\\<b\\> \\& \\`c\\` \\*d\\* \\_e\\_ \\~f\\~ \\| \\$g\\$'],
  ['https://a.example, www.b.example', 'https\u200b://a.example, www\u200b.b.example'],
  ['a@b.example', 'a\\@b.example'],
])('words that it would read as something are escaped: %s', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped)
})
