import { describe, expect, it } from 'vitest'
import { createLinter } from '../../linter.js'

const story = {
  title: 'The tide mill turns again',
  text: `Since Easter the tide mill at Hessel Creek grinds again, twice a day, for about four hours after each high water. The millpond fills through two oak gates that close by themselves when the sea falls. Nobody had seen them close since 1956.

Three of us rebuilt the wheel in a boat shed in Parkham. It has forty paddles of larch, and the axle is a mast from a herring drifter. The gates were the worst: oak swells, and for two winters they would not shut until the county lent us a crane.

We grind barley for the bakery on Quay Street, nine sacks a week. The pond silts up faster than we thought, and every second month somebody has to stand in it with a shovel. My sister keeps the book in which each tide is written down.`,
}

const linter = createLinter()
const assess = (comment: string) => {
  const { rating, findings } = linter.assess(comment, { story })
  return { rating, rules: findings.map(({ ruleId }) => ruleId) }
}

describe('praise that strings together things of the story', () => {
  it.each([
    'What a fascinating article! The oak gates, the larch paddles and the herring drifter are described so vividly, and your passion shines through.',
    'I really loved how you described the wheel, the crane and the boat shed in Parkham. A wonderful reminder of the importance of craft.',
    'This beautifully illustrates the value of tradition. The millpond, the barley and the book of tides add so much depth to the narrative.',
    'Excellent read! The details about the bakery, the sacks and the shovel offer valuable insights for anyone interested in heritage.',
  ])('is generic, and thin at most: %s', (comment) => {
    const { rating, rules } = assess(comment)
    expect(rules).toContain('no-generic')
    expect(rating).toBe('thin')
  })

  it.each([
    'Wonderful article. Ours at Thorne has iron gates, and the oak ones rotted within eleven years.',
    'I loved the book of tides. My grandfather kept one for the ferry, with a column for drowned sheep.',
    'Fascinating, but larch paddles will split where frost gets at the pond, did you try elm?',
    'The part about the shovel sent me down to our own sluice with a spade, and half of the pond was gravel.',
    'Great read! Nine sacks of barley from eight hours a day sounds low, the stones must be worn.',
  ])('is not confused with praise that makes a point: %s', (comment) => {
    const { rating, rules } = assess(comment)
    expect(rules).not.toContain('no-generic')
    expect(['solid', 'strong']).toContain(rating)
  })

  it.each([
    'Mills are the most wonderful things 😍 great post as ever',
    'Fab piece on mills 👍',
    'A mill is such a versatile thing, perfect for young and old alike!',
  ])('is also generic where it only names the subject: %s', (comment) => {
    const { rating, rules } = assess(comment)
    expect(rules).toContain('no-generic')
    expect(['generic', 'thin']).toContain(rating)
  })

  it.each([
    'Which are the best tide mills to visit in the south',
    'Lovely tide mill, is it open on Sundays?',
    'Tide mills are lovely and loud: ours woke the whole street at four.',
    'The larch paddles are beautiful.',
  ])('does not include questions or reports about the subject: %s', (comment) => {
    expect(assess(comment).rules).not.toContain('no-generic')
  })

  it.each([
    'Oak, larch, barley, tides: so much to think about!',
    'The wheel, the gates, the pond, the crane: this has it all. Lovely.',
  ])('includes a list of the story’s things beside a formula: %s', (comment) => {
    const { rating, rules } = assess(comment)
    expect(rules.some((id) => id === 'no-generic' || id === 'no-vague')).toBe(true)
    expect(rating).toBe('thin')
  })

  it.each([
    'Oak, larch, barley, and you left out the one thing that kills such wheels, eels in the bearings.',
    'Gates, axle, wheel: a man from Thorne would have cast all three in iron for less than the crane.',
  ])('does not include a list beside a point: %s', (comment) => {
    const { rating, rules } = assess(comment)
    expect(rules).toEqual([])
    expect(rating).toBe('solid')
  })

  it('is not confused with an opinion on the events', () => {
    const { rating, rules } = assess(
      'Borrowing a crane of the county for the oak gates was smart, and a mast for the axle was too.',
    )
    expect(rules).toEqual([])
    expect(rating).toBe('solid')
  })

  it('does not lower what is named without praise', () => {
    const { rules } = assess('The crane for the gates: the county paid.')
    expect(rules).not.toContain('no-generic')
  })
})
