import { describe, expect, it } from 'vitest'
import { createLinter } from '../../index.js'

const linter = createLinter()
const story = {
  title: 'The harbour kiosk gets a stove',
  text: `The kiosk on Pilot Quay has been as cold as the water since it opened. Last week the harbour office put in a stove that burns the pallets of the fish market, and Ottoline Bray, who sells the tickets, took off her gloves for the first time in nine winters.

The stove is lit at five. The chimney leaves by the hatch, so that tickets are now sold through the door.`,
}
const reasonFor = (comment: string) =>
  linter.assess(comment, { story }).findings.find(({ ruleId }) => ruleId === 'no-vague')?.reason

describe('a comment that names no point', () => {
  it.each([
    ['A kiosk is no place for people like us.', 'kiosk'],
    ['Stoves have no place in a harbour, end of story.', 'Stoves'],
  ])('is told what of the story it names: %s', (comment, named) => {
    expect(reasonFor(comment)).toBe(
      `This names “${named}” but says little more. Say what you make of it.`,
    )
  })

  it('is told that it fits other stories where it names nothing of this one', () => {
    expect(reasonFor('Nobody ever listens to people who do the real work.')).toMatch(
      /^This would fit many other stories too\. Say which point of this one you mean/,
    )
  })
})
