import { expect, it } from 'vitest'
import { printable, printableJson, withoutCredentials } from './printable.js'

it.each([
  ['a colour', '\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
  ['a window title', '\u001b]0;owned\u0007', '␛]0;owned␇'],
  ['an eight-bit CSI', '\u009b2J', '⟨U+009B⟩2J'],
  ['a carriage return that overwrites the line', 'error\rfine', 'error␍fine'],
  ['a line break', 'one\ntwo', 'one␊two'],
  ['a backspace', 'no\u0008\u0008ok', 'no␈␈ok'],
  ['a change of direction', 'abc\u202edcba', 'abc⟨U+202E⟩dcba'],
  ['an isolate', '\u2066abc\u2069', '⟨U+2066⟩abc⟨U+2069⟩'],
  ['half a surrogate pair', 'a\ud83d', 'a⟨U+D83D⟩'],
  ['a zero-width space', 'a\u200bb', 'a⟨U+200B⟩b'],
  ['a line separator', 'a\u2028b', 'a⟨U+2028⟩b'],
  ['a noncharacter', 'a\uffffb\ufdd0\u{1fffe}', 'a⟨U+FFFF⟩b⟨U+FDD0⟩⟨U+1FFFE⟩'],
  ['a tab', 'a\tb', 'a b'],
  ['DEL', 'a\u007fb', 'a␡b'],
  ['NUL', 'a\u0000b', 'a␀b'],
])('%s is shown, not obeyed', (_, text, shown) => {
  expect(printable(text)).toBe(shown)
})

it.each([
  'Grüße, naïve café',
  '日本語',
  'مرحبا',
  '👩\u200d💻 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} 👍🏽',
  'क्\u200dष',
])('%s is left alone', (text) => {
  expect(printable(text)).toBe(text)
})

it('escapes every character in JSON that a terminal might interpret', () => {
  const obeyed = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u
  const harmless = ['\u200c', '\u200d']
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code)
    const json = printableJson(character)
    expect(JSON.parse(json)).toBe(character)
    if (obeyed.test(json)) expect(harmless).toContain(character)
  }
})

it.each([
  ['http://me:secret@a.example/x fails.', 'http://a.example/x fails.'],
  ['(https://secret@a.example)', '(https://a.example)'],
  ['http://me:sec@ret@a.example:80/x', 'http://a.example:80/x'],
  ['http://me:sec/ret@a.example', 'http://a.example'],
  [
    'git+ssh://me:secret@a.example and ftp://b:c@d.example',
    'git+ssh://a.example and ftp://d.example',
  ],
  [
    'see "https://a.example/x?id=7&token=s3cr=t#top".',
    'see "https://a.example/x?id=…&token=…#top".',
  ],
  ['https://a.example?sig=a%2Fb', 'https://a.example?sig=…'],
  ...[
    'https://a.example/x?&a&=',
    'a?b=c.md is no draft',
    'http://a.example/@me',
    'http://a.example:8080/@me',
    'http://[::1]/@me',
    'http://[::1]:80/@me',
    'me@a.example',
  ].map((text) => [text, text]),
])('no credentials are told of %s', (text, told) => {
  expect(withoutCredentials(text ?? '')).toBe(told)
})

it.each(['http://a:x', '://?', 'http://a?&'])(
  'credentials are looked for in no time, however many addresses there seem to be: %s',
  (part) => {
    const text = part.repeat(10_000)
    expect(withoutCredentials(text)).toBe(text)
  },
)
