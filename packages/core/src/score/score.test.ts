import { describe, expect, it } from 'vitest'
import { SURE } from '../aspects/genericness/index.js'
import { rate } from './rating.js'
import { scoreOf } from './score.js'

type Scored = Parameters<typeof scoreOf>[0]
type Changes = Partial<Omit<Scored, 'aspects'>> & { aspects?: Partial<Scored['aspects']> }

/** A comment that says all, in answer to the story, with changes. */
function score({ aspects = {}, ...changes }: Changes): number {
  const all = { length: 1, specificity: 1, relevance: 1, contribution: 1, readability: 1 }
  const best = { ownRelevance: 1, grounding: 1, genericness: 0 }
  return scoreOf({ ...best, ...changes, aspects: { ...all, ...aspects } })
}

/** The aspects of a comment of which only some say anything. */
function aspects(some: { length?: number; specificity?: number; contribution?: number | null }) {
  const none = { length: 0, specificity: 0, relevance: 0, contribution: 0, readability: 0 }
  return { aspects: { ...none, ...some } }
}

describe('the score', () => {
  it('is 100 where all is said', () => {
    expect(score({})).toBe(100)
  })

  it('is mostly what the comment adds, then how much, then how specific', () => {
    expect(score(aspects({ contribution: 0.4 }))).toBe(26)
    expect(score(aspects({ length: 0.4 }))).toBe(10)
    expect(score(aspects({ specificity: 0.5 }))).toBe(5)
  })

  it('leaves out what can not be measured', () => {
    expect(score(aspects({ contribution: null, length: 0.6, specificity: 0.6 }))).toBe(60)
  })

  it.each([
    ['nothing ties it to the story', 0.1, 25],
    ['chance ties it to the story', 0.24, 25],
    ['something ties it to the story', 0.444, 55],
    ['it answers the story', 0.75, 100],
    ['it answers nothing else', 1, 100],
    ['there is no story', null, 63],
  ])('where %s is %s of 100', (_, ownRelevance, expected) => {
    expect(score({ ownRelevance })).toBe(expected)
  })

  it('falls with the ground it stands on', () => {
    expect(score({ grounding: 0.3 })).toBe(30)
  })

  it('is in the lowest band where the comment could stand under any story, and only there', () => {
    expect(score({ genericness: SURE })).toBe(2)
    expect(score({ genericness: SURE - 0.01 })).toBe(100)
    expect(score(aspects({}))).toBe(3)
    expect(score({ ...aspects({}), genericness: 1 })).toBe(0)
  })
})

it.each([
  [0, 'generic'],
  [2, 'generic'],
  [3, 'thin'],
  [18, 'thin'],
  [19, 'solid'],
  [41, 'solid'],
  [42, 'strong'],
  [100, 'strong'],
])('a score of %i is rated %s', (given, rating) => {
  expect(rate(given)).toBe(rating)
})
