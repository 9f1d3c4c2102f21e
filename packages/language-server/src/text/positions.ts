import type { Position, Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'

/** The position encoding of a client: how it counts characters. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32'

const KNOWN: readonly string[] = ['utf-8', 'utf-16', 'utf-32']

/** The encoding to use with a client: UTF-16 if it allows that, because then nothing has to be converted. */
export function chooseEncoding(offered: readonly string[] | null | undefined): Encoding {
  if (!Array.isArray(offered) || offered.includes('utf-16')) return 'utf-16'
  return (offered.find((one) => KNOWN.includes(one)) as Encoding | undefined) ?? 'utf-16'
}

/** Converts a client's positions to UTF-16 offsets, and back. */
export class Positions {
  constructor(readonly encoding: Encoding) {}

  /** The offset of a position; one outside the text counts as the nearest one inside. */
  offset(document: TextDocument, { line, character }: Position): number {
    const wellFormed = { line: natural(line), character: natural(character) }
    if (this.encoding === 'utf-16') return document.offsetAt(wellFormed)
    const start = document.offsetAt({ line: wellFormed.line, character: 0 })
    const end = document.offsetAt({ line: wellFormed.line + 1, character: 0 })
    const text = document.getText()
    let left = wellFormed.character
    let at = start
    while (at < end) {
      const point = text.codePointAt(at) as number
      left -= this.#width(point)
      if (left < 0 || point === LINE_FEED || point === CARRIAGE_RETURN) break
      at += unitsOf(point)
    }
    return at
  }

  position(document: TextDocument, offset: number): Position {
    const { line, character } = document.positionAt(offset)
    if (this.encoding === 'utf-16') return { line, character }
    const start = document.offsetAt({ line, character: 0 })
    const text = document.getText()
    let width = 0
    for (let at = start; at < start + character; ) {
      const point = text.codePointAt(at) as number
      width += this.#width(point)
      at += unitsOf(point)
    }
    return { line, character: width }
  }

  range(document: TextDocument, start: number, end: number): Range {
    return { start: this.position(document, start), end: this.position(document, end) }
  }

  /** The width of a code point; a lone surrogate is encoded as three bytes. */
  #width(point: number): number {
    if (this.encoding === 'utf-32' || point < 0x80) return 1
    return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

function unitsOf(point: number): number {
  return point > 0xffff ? 2 : 1
}

/** A valid count, since clients may send anything: what is no number counts as 0. */
function natural(value: unknown): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return 0
  return Math.min(Math.max(Math.trunc(value), 0), 0x7fff_ffff)
}
