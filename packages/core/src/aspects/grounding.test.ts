import { describe, expect, it } from 'vitest'
import { createLinter } from '../linter.js'

const linter = createLinter()
const specificity = (comment: string, story?: string) =>
  linter.assess(comment, { story }).aspects.specificity as number

/** Long and rare words that could stand in a text about anything. */
const SMOOTH =
  'The relevance of such considerations goes with the significance of perspective, and the potential of a thoughtful approach remains a noted aspect of the discussion.'
const PLAIN =
  'The hinge of the gate, the bucket at the well and the shovel in the mud froze to the barn, and the goat stood on the roof.'

describe('a smooth text', () => {
  it('is less specific than a text about things', () => {
    expect(specificity(SMOOTH)).toBeLessThan(specificity(PLAIN) / 2)
    expect(specificity(SMOOTH)).toBeGreaterThan(0)
  })

  it.each([
    ['names', 'Ask Thistlewood, Marrable, Quenby and Whitby.'],
    ['numbers', 'In 1987, 1991, 1994 and 2003 alike.'],
  ])('is grounded by %s', (_, more) => {
    expect(specificity(`${SMOOTH} ${more}`)).toBeGreaterThan(specificity(PLAIN))
  })

  it('is not grounded by a capital alone', () => {
    expect(specificity(`${SMOOTH} Ask Thistlewood.`)).toBeCloseTo(
      specificity(`${SMOOTH} They ask Thistlewood.`),
      1,
    )
  })

  it('is grounded by asking, correcting and telling at length', () => {
    const told =
      'I have worked on the evaluation of such considerations for a year. When you compared the significance with the potential, was the perspective given before the discussion? You never mention the aspects, because the approach is actually incorrect where relevance depends on it.'
    const toldOfThings =
      'I have worked on the hinge of such a gate for a year. When you compared the bucket with the shovel, was the goat fed before the mud froze? You never mention the barn, because the roof is actually wrong where rain runs off it.'
    expect(specificity(told)).toBeGreaterThan(specificity(PLAIN))
    expect(specificity(told)).toBeLessThan(specificity(toldOfThings))
  })

  it('is not grounded by vague words or by repetition', () => {
    expect(specificity(`${SMOOTH} At those occasions, and others alike.`)).toBeLessThan(
      specificity(SMOOTH),
    )
    expect(specificity(`${SMOOTH} ${SMOOTH}`)).toBeCloseTo(specificity(SMOOTH), 1)
  })

  it('is grounded under a story as abstract, and under no other', () => {
    const philosophy =
      'Epistemology asks what the significance of perspective is. A consideration has relevance where its potential is discussed, and an approach is thoughtful where its aspects are.'
    const pump = 'The pump froze twice in January, and the council paid for wool to wrap it in.'
    expect(specificity(SMOOTH, philosophy)).toBeGreaterThan(specificity(PLAIN))
    expect(specificity(SMOOTH, pump)).toBeCloseTo(specificity(SMOOTH), 1)
  })

  it('is grounded by the words that the story has, not by those beside them', () => {
    const swapped =
      'The considerations of such relevance go with the significance of perspective, and the potential of a thoughtful approach remains a noted aspect of the discussion.'
    const story = 'Considerations matter.'
    expect(specificity(swapped, story)).toBeCloseTo(specificity(SMOOTH, story), 1)
  })

  it('is not grounded by common words, even if the story has them', () => {
    const any =
      'People find what they need and know what they want, and they think that it means what they believe.'
    const story = 'I know what I need. I think it means that.'
    expect(specificity(any, story)).toBeCloseTo(specificity(any), 1)
  })

  it('stays the same where its words are quoted before', () => {
    const quoted = 'The relevance of such considerations underlines the significance of perspective'
    const own =
      'The relevance of considerations, the significance of perspective and the potential of an approach remain aspects of the discussion.'
    const story = `${quoted}, and nothing else.`
    expect(specificity(`“${quoted}” is what you say. ${own}`, story)).toBeCloseTo(
      specificity(own, story),
      1,
    )
  })
})
