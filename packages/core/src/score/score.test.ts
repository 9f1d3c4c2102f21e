import { describe, expect, it } from 'vitest'
import { SURE } from '../aspects/genericness/index.js'
import { rate } from './rating.js'
import { scoreOf } from './score.js'

type Scored = Parameters<typeof scoreOf>[0]
type Changes = Partial<Omit<Scored, 'aspects'>> & { aspects?: Partial<Scored['aspects']> }

/** The score of a comment with full aspects that surely belongs to its story, apart from the given changes. */
function score({ aspects = {}, ...changes }: Changes): number {
  const all = { length: 1, specificity: 1, relevance: 1, contribution: 1, readability: 1 }
  const best = {
    grounding: 1,
    unsolicited: 1,
    askingBack: 0,
    soliciting: 0,
    genericness: 0,
    distinction: 100,
    belonging: null,
    retelling: 0,
  }
  return scoreOf({ ...best, ...changes, aspects: { ...all, ...aspects } })
}

describe('the score', () => {
  it('is 100 where all is said', () => {
    expect(score({})).toBe(100)
  })

  it('depends equally on how much is said and on what it adds', () => {
    expect(score({ aspects: { contribution: 0 } })).toBe(71)
    expect(score({ aspects: { length: 0 } })).toBe(71)
    expect(score({ aspects: { length: 0.36, contribution: 0.36 } })).toBe(60)
  })

  it('counts an aspect that can not be measured as 0', () => {
    expect(score({ aspects: { contribution: null } })).toBe(71)
  })

  it.each([
    ['speaks for another', -3, 3],
    ['speaks for no story', 0, 3],
    ['might be this one', 3, 15],
    ['is likely this one', 7, 40],
    ['is surely this one', 30, 96],
  ])('where the story it belongs to %s, is worth less', (_, distinction, expected) => {
    expect(score({ distinction })).toBe(expected)
  })

  it('falls with the grounding', () => {
    expect(score({ grounding: 0.3 })).toBe(30)
  })

  it('falls with the share of it that solicits', () => {
    expect(score({ unsolicited: 0.6 })).toBe(60)
    expect(score({ unsolicited: 0 })).toBe(3)
  })

  it('falls where the comment asks back, most of all by the first question', () => {
    expect(score({ askingBack: 1 })).toBe(30)
    expect(score({ askingBack: 0.25 })).toBe(65)
    expect(score({ askingBack: 0 })).toBe(100)
  })

  it('is thin at most where the comment is there to solicit, but still ranks by its worth', () => {
    expect(score({ soliciting: 1 })).toBe(10)
    expect(score({ soliciting: 1, unsolicited: 0.1 })).toBe(8)
    expect(score({ soliciting: 0.5 })).toBe(55)
  })

  it('is thin at most where the comment is about something else, but still ranks by its worth', () => {
    const astray = { belonging: -3 }
    expect(score(astray)).toBe(10)
    expect(score({ ...astray, distinction: 3 })).toBe(9)
    expect(score({ ...astray, distinction: 2 })).toBe(8)
    expect(score({ belonging: 2 })).toBe(100)
  })

  it('is thin at most where the comment retells the story', () => {
    expect(score({ retelling: 1 })).toBe(10)
    expect(score({ retelling: 1, distinction: 3 })).toBe(9)
    expect(score({ retelling: 0.55 })).toBe(10)
    expect(score({ retelling: 0.5 })).toBe(40)
    expect(score({ retelling: 0.4 })).toBe(100)
  })

  it('is in the lowest band where the comment could stand under any story, and only there', () => {
    expect(score({ genericness: SURE })).toBe(2)
    expect(score({ genericness: SURE - 0.01 })).toBe(100)
    expect(score({ aspects: { length: 0, contribution: 0 } })).toBe(3)
    expect(score({ distinction: -5, genericness: 1 })).toBe(0)
  })
})

it.each([
  [0, 'generic'],
  [2, 'generic'],
  [3, 'thin'],
  [13, 'thin'],
  [14, 'solid'],
  [38, 'solid'],
  [39, 'strong'],
  [100, 'strong'],
])('a score of %i is rated %s', (given, rating) => {
  expect(rate(given)).toBe(rating)
})
