import { describe, expect, it } from 'vitest'
import { parse } from '../text/parse.js'
import { findAsking } from './asking.js'

/** The words that stand within a question asked in earnest. */
function asked(text: string): string {
  const { tokens } = parse(text)
  const asking = findAsking(tokens)
  return tokens
    .filter(({ index }) => asking?.has(index))
    .map(({ value }) => value)
    .join(' ')
}

describe('questions asked in earnest', () => {
  it.each([
    ['after a question word, up to the mark', 'What does the ferry cost?', 'does the ferry cost'],
    ['after an inverted verb', 'Is it open on Sundays?', 'it open on Sundays'],
    [
      'without a mark, where the words leave no doubt',
      'where can I moor a boat',
      'can I moor a boat',
    ],
    ['after a comma', 'Nice crane, who built it?', ''],
    ['in the second sentence', 'Great ferry. Does it run at night?', 'it run at night'],
    ['up to the mark only', 'Which lock? The upper one.', 'lock'],
  ])('are found %s', (_, text, words) => {
    expect(asked(text)).toBe(words)
  })

  it.each([
    ['a statement', 'The ferry runs at night.'],
    ['a question word that opens a statement', 'When the ferry came we boarded'],
    ['a question word within a clause', 'I know what the ferry costs'],
    ['an outcry', 'How lovely the harbour is!'],
    ['nothing at all', ''],
  ])('are not found in %s', (_, text) => {
    expect(asked(text)).toBe('')
  })

  it('end where something is denied, because such questions praise', () => {
    expect(asked('Who does not love this harbour?')).toBe('')
    expect(asked("Is n't it great?")).toBe('')
  })
})
