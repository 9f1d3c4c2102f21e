import { expect, it } from 'vitest'
import { createLinter } from '../../index.js'

/** Long enough to share a word with any text. */
const COUNCIL =
  'The council took three years over the tram. People in the suburbs waited for buses that did not come, schools began later, and shops on the square closed one after the other. When the rails were laid at last, nobody had ordered the wires. A good plan says who does what, and when, and what it costs to be late. Ours said none of this, and people made up their minds in the dark, one time after another. Other cities do better with less money: they look at what they did last time, and they get it done.'

it.each([
  ['Nothing here', 'My phone battery dies before breakfast since the update of Android.'],
  ['Hardly anything here', 'My phone battery dies all the time since the last update of Android.'],
])('a reply is told how much of it may be an answer: %s', (much, comment) => {
  const { findings } = createLinter().assess(comment, { parent: COUNCIL })
  const found = findings.filter(({ ruleId }) => ruleId === 'answer-the-parent')
  expect(found).toMatchObject([{ actual: comment }])
  expect(found[0]?.reason).toContain(much)
})
