import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { chooseEncoding, Positions } from './positions.js'

const text = 'día 🌳 ok\nnext'
const document = TextDocument.create('untitled:a', 'plaintext', 0, text)
const ok = text.indexOf('ok')

describe('positions', () => {
  it('of a long line are counted without writing each letter anew', () => {
    const encode = vi.spyOn(TextEncoder.prototype, 'encode')
    onTestFinished(() => encode.mockRestore())
    const long = TextDocument.create('untitled:a', 'plaintext', 0, 'é🌳\ud83c'.repeat(100))
    const positions = new Positions('utf-8')
    expect(positions.offset(long, { line: 0, character: 99 * 9 + 2 })).toBe(99 * 4 + 1)
    expect(positions.position(long, 99 * 4 + 3).character).toBe(99 * 9 + 6)
    expect(encode).not.toHaveBeenCalled()
  })

  it('count bytes, UTF-16 units or letters, as the client does', () => {
    const character = (encoding: 'utf-8' | 'utf-16' | 'utf-32') =>
      new Positions(encoding).position(document, ok).character
    expect([character('utf-8'), character('utf-16'), character('utf-32')]).toEqual([10, 7, 6])
  })

  it.each(['utf-8', 'utf-16', 'utf-32'] as const)(
    'come back as the same offset in %s',
    (encoding) => {
      const positions = new Positions(encoding)
      for (const offset of [0, 4, ok, 9, 10, text.length])
        expect(positions.offset(document, positions.position(document, offset))).toBe(offset)
    },
  )

  it('outside the text are the nearest inside', () => {
    for (const encoding of ['utf-8', 'utf-16', 'utf-32'] as const) {
      const positions = new Positions(encoding)
      expect(positions.offset(document, { line: 99, character: 0 })).toBe(text.length)
      expect(positions.offset(document, { line: -1, character: -5 })).toBe(0)
      expect(positions.offset(document, { line: Number.NaN, character: 1e99 })).toBeLessThan(10)
    }
  })
})

describe('the encoding', () => {
  it('is UTF-16 where the client takes it, else the first one it offers', () => {
    expect(chooseEncoding(undefined)).toBe('utf-16')
    expect(chooseEncoding(['utf-8', 'utf-16'])).toBe('utf-16')
    expect(chooseEncoding(['utf-32', 'utf-8'])).toBe('utf-32')
    expect(chooseEncoding(['utf-7'])).toBe('utf-16')
  })
})
