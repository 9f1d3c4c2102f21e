import { expect, it } from 'vitest'
import { Facet } from './facet.js'
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
