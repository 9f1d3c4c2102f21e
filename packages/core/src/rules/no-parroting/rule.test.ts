import { describe, expect, it } from 'vitest'
import { createLinter } from '../../index.js'

const found = (comment: string, story: string, share = 0.6) =>
  createLinter({ rules: { 'no-parroting': ['warn', { share }], 'no-generic': 'off' } })
    .assess(comment, { story })
    .findings.filter(({ ruleId }) => ruleId === 'no-parroting')
    .map(({ actual }) => actual)

describe('words of the story', () => {
  const CELLAR = 'Dig a trench, lay the pipe, and cover it with gravel.'
  const COPY = 'lay the pipe, and cover it with gravel'

  it('are a copy when there are eight', () => {
    expect(found(`Well, ${COPY}.`, CELLAR)).toEqual([COPY])
    expect(found('Well, lay the pipe, and cover it with leaves.', CELLAR)).toEqual([])
  })

  it('may be as large a share as the options say', () => {
    const eightOfTen = `So ${COPY}, then.`
    expect(found(eightOfTen, CELLAR, 0.8)).toEqual([])
    expect(found(eightOfTen, CELLAR, 0.79)).toEqual([COPY])
  })

  it('are weighed against the writer’s own words', () => {
    const story =
      'The queue on Saturdays is shorter now, but the flour bill went up by a third, and the mill delivers on Mondays only.'
    const beside = ['Barley', 'spelt', 'emmer', 'oats', 'hops', 'millet', 'lentils']
    expect(found(`${story} ${beside.join(', ')}.`, story)).toEqual([])
    expect(found(`${story} ${beside.slice(1).join(', ')}.`, story)).toHaveLength(1)
  })
})
