import { expect, it } from 'vitest'
import { asAscii } from './ascii.js'

it.each([
  ["'café'", "'caf\\u00e9'"],
  ["'🙏'", "'\\ud83d\\ude4f'"],
  ["'\\\\é'", "'\\\\\\u00e9'"],
  ["'\\é'", "'\\u00e9'"],
  ['/[“”🙏]/u', '/[\\u201c\\u201d\\ud83d\\ude4f]/u'],
])('writes %s in ASCII, and means the same', (code, ascii) => {
  expect(asAscii(code)).toBe(ascii)
  const read = (source: string) => String(new Function(`return ${source}`)())
  if (code.startsWith("'")) expect(read(ascii)).toBe(read(code))
  else expect('🙏”'.replace(new Function(`return ${ascii}`)() as RegExp, '')).toBe('”')
})
