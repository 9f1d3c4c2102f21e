import { expect, it } from 'vitest'
import { createLinter } from '../../index.js'

it.each([
  ["It's too salty.", /says little/],
  ['The crust is pale.', /says little/],
  ['Scrap the ferry.', /says little/],
  ['Love the colour', /says little/],
  ['Depends on weather.', /too short to follow/],
  ['The weather, again.', /too short to follow/],
  ['A rise of the price. How so?', /question is brief/],
  ['Queues and delays. Why?', /question is brief/],
  ['Very windy.', /too short to follow/],
])('distinguishes too little from hard to follow: %s', (comment, advice) => {
  const linter = createLinter({ rules: { 'no-generic': 'off' } })
  const { findings } = linter.assess(comment, { story: 'We baked rye in the old oven.' })
  expect(findings.find(({ ruleId }) => ruleId === 'min-length')?.reason).toMatch(advice)
})
