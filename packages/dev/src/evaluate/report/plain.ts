import { stripVTControlCharacters } from 'node:util'

/**
 * Makes an untrusted text safe for a terminal: without escape sequences, control
 * or bidirectional characters; line ends become spaces.
 */
export function plainLine(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim()
}

/** The same, cut to a length with an ellipsis. */
export function plainExcerpt(text: string, most: number): string {
  const line = plainLine(text)
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

/** Breaks a line at spaces so that none is longer than `width`, and indents each but the first. */
export function wrapped(line: string, width: number, indent: string): string {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = word
    } else {
      current = current === '' ? word : `${current} ${word}`
    }
  }
  return [...lines, current].join(`\n${indent}`)
}
