import { describe, expect, it } from 'vitest'
import { parse } from '../text/parse.js'
import { sharesOfJoined } from './joined.js'

/** The content words, each with its share. */
function shares(text: string): Record<string, number> {
  const { tokens } = parse(text)
  const all = sharesOfJoined(tokens)
  return Object.fromEntries(tokens.map(({ value, index }) => [value, all[index] ?? Number.NaN]))
}

describe('words without a space between them', () => {
  it('count in full once they are separated', () => {
    expect(shares('Boats, barges and ferries')).toMatchObject({ Boats: 1, barges: 1, ferries: 1 })
  })

  it('count half as much as the one before', () => {
    expect(shares('use Harbour.Crane.Lift() there')).toMatchObject({
      Harbour: 1,
      Crane: 0.5,
      Lift: 0.25,
      there: 1,
    })
  })

  it('count in full after a mark that ends a clause, though the space is missing', () => {
    expect(shares('boats;barges,ferries...mills')).toMatchObject({
      boats: 1,
      barges: 1,
      ferries: 1,
      mills: 1,
    })
  })
})
