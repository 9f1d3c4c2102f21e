import { describe, expect, it } from 'vitest'
import { createLinter } from '../linter.js'

const story = {
  title: 'How the allotments got their own well',
  text: `In the dry summer of 2019 the town switched off the taps of the 84 allotments on Gasworks Lane for nine weeks. We lost the beans first, then the currants, and two families gave their plots back.

In October we asked a driller from Wexcombe what a well would cost. He wanted 6,200 pounds for thirty metres, pump and solar panel included. The club had 1,900. A jumble sale, a raffle and a loan from the bowls club made up the rest, and the driller waived the last 300 when he hit water at twenty-two metres.

The well gives forty litres a minute at noon and nothing at night. There are rules now: the pump key hangs with Mrs Adeyemi, each plot has twenty minutes, and Sundays are for the school's plot. The iron in the water stains the cans brown, so nobody drinks it.`,
}

const linter = createLinter()
const assess = (comment: string) => {
  const { score, findings } = linter.assess(comment, { story })
  return { score: score ?? 0, rules: findings.map(({ ruleId }) => ruleId) }
}

describe('a story told again', () => {
  it.each([
    'The town switched off the taps for nine weeks in 2019, so the allotments lost beans and currants. A driller wanted 6,200 pounds for a well of thirty metres, and the club only had 1,900.',
    'The well gives forty litres a minute at noon. The pump key hangs with Mrs Adeyemi, and each plot has twenty minutes. The water is brown of iron.',
    'The rest of the money came from a raffle, a jumble sale and the bowls club. The driller hit water at twenty-two metres and waived 300 pounds.',
    'Ask a driller from Wexcombe for a well of thirty metres with pump and solar panel for 6,200 pounds. Then make a jumble sale, a raffle and a loan from the bowls club. Hang the pump key with Mrs Adeyemi and give each plot twenty minutes, and the school Sundays.',
  ])('says nothing new: %s', (comment) => {
    const { score, rules } = assess(comment)
    expect(rules).toContain('no-parroting')
    expect(score).toBeLessThan(16)
  })

  it.each([
    'Twenty minutes at forty litres is 800 litres for each plot. Do the 84 plots share one pump key with Mrs Adeyemi, or can a neighbour draw the water for two?',
    'Our club paid 9,000 for a well of forty metres in 2021, pump included, and the driller never hit water. Wexcombe sits on chalk, so you were lucky at twenty-two.',
    'Iron in the water should not go on the beans through a rose: the can clogs. Let it stand for a night in an open barrel, and most of the brown settles.',
    '6,200 pounds for thirty metres is about 207 pounds a metre, and 73 for each of the 84 plots.',
    'Hardly any of the 84 plots has twenty minutes at noon, when the well gives forty litres, without the solar panel.',
    'The town should have told the families before it switched off the taps, but nine weeks without rain was not its fault.',
  ])('is something else than a stand to it: %s', (comment) => {
    const { score, rules } = assess(comment)
    expect(rules).not.toContain('no-parroting')
    expect(score).toBeGreaterThan(15)
  })

  it.each([
    'You can hang the pump key with Mrs Adeyemi on Sundays, for the school’s plot.',
    'Ask the driller from Wexcombe what thirty metres cost with the pump and the solar panel.',
    'Just take the water at noon, forty litres a minute, and leave the cans for the beans.',
  ])('is no instruction, which has the story’s words for the things: %s', (comment) => {
    const { score, rules } = assess(comment)
    expect(rules).not.toContain('no-parroting')
    expect(score).toBeGreaterThan(15)
  })

  it('makes what is added count more than itself', () => {
    const told =
      'The driller from Wexcombe wanted 6,200 pounds for thirty metres, pump and solar panel included, and the club had 1,900.'
    const asked = `${told} Would a shallow well with a hand pump not have done for the beans?`
    expect(assess(asked).score).toBeGreaterThan(assess(told).score + 10)
  })
})
