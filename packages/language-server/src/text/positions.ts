import type { Position, Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'

/** How a client counts characters. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32'

const KNOWN: readonly string[] = ['utf-8', 'utf-16', 'utf-32']

/** The encoding to speak with a client: UTF-16 if it may be, because nothing has to be converted. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  if (offered === undefined || offered.includes('utf-16')) return 'utf-16'
  return (offered.find((one) => KNOWN.includes(one)) as Encoding | undefined) ?? 'utf-16'
}

const encoder = new TextEncoder()

/** Turns a client's positions into offsets in UTF-16, and back. */
export class Positions {
  constructor(readonly encoding: Encoding) {}

  /** The offset of a position; one outside the text counts as the nearest inside. */
  offset(document: TextDocument, { line, character }: Position): number {
    const wellFormed = { line: natural(line), character: natural(character) }
    if (this.encoding === 'utf-16') return document.offsetAt(wellFormed)
    const start = document.offsetAt({ line: wellFormed.line, character: 0 })
    const end = document.offsetAt({ line: wellFormed.line + 1, character: 0 })
    let left = wellFormed.character
    let at = start
    for (const letter of document.getText().slice(start, end)) {
      left -= this.#width(letter)
      if (left < 0 || letter === '\n' || letter === '\r') break
      at += letter.length
    }
    return at
  }

  position(document: TextDocument, offset: number): Position {
    const { line, character } = document.positionAt(offset)
    if (this.encoding === 'utf-16') return { line, character }
    const start = document.offsetAt({ line, character: 0 })
    const before = document.getText().slice(start, start + character)
    return { line, character: this.#width(before) }
  }

  range(document: TextDocument, start: number, end: number): Range {
    return { start: this.position(document, start), end: this.position(document, end) }
  }

  #width(text: string): number {
    return this.encoding === 'utf-8' ? encoder.encode(text).length : [...text].length
  }
}

/** Clients send what they like: what counts nothing counts as 0. */
function natural(value: unknown): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return 0
  return Math.min(Math.max(Math.trunc(value), 0), 0x7fff_ffff)
}
