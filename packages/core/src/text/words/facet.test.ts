import { expect, it } from 'vitest'
import { Facet, WordSet } from './facet.js'
import { lexemeOf } from './lexemes.js'

it('keeps what each facet tells of a word, however many facets there are', () => {
  const words = ['heron', 'ferry', 'slow'].map(lexemeOf)
  const facets = Array.from(
    { length: 100 },
    (_, at) => new Facet(({ normal }) => normal.length + at),
  )
  const answers = () => facets.map((facet) => words.map((word) => facet.of(word)))
  const expected = facets.map((_, at) => words.map(({ normal }) => normal.length + at))
  expect(answers()).toEqual(expected)
  expect(answers()).toEqual(expected)
})

it('tells of each set of words what it holds, however many sets there are and whenever they are made', () => {
  const words = ['heron', 'ferry', 'slow'].map(lexemeOf)
  const setsFrom = (first: number) =>
    Array.from({ length: 40 }, (_, at) => new WordSet([words[(first + at) % 2]?.normal ?? '']))
  const holding = (sets: readonly WordSet[]) =>
    sets.map((set) => words.map((word) => set.has(word)))
  const expected = (first: number) =>
    Array.from({ length: 40 }, (_, at) => words.map((_, word) => word === (first + at) % 2))
  const sets = setsFrom(0)
  expect(holding(sets)).toEqual(expected(0))
  expect(holding(setsFrom(1))).toEqual(expected(1))
  expect(holding(sets)).toEqual(expected(0))
})
