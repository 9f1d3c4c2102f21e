import { expect, it } from 'vitest'
import { createLinter } from '../src/index.js'

const linter = createLinter()
const STORY = 'The street lamps on Mill Lane go off at midnight. Bakers walk home in the dark.'

it('finds a vague phrase that continues in the next line, and quotes it on one line', () => {
  const comment = 'I like how you put it, but I disagree with\n**some of your**\npoints.'
  const { findings } = linter.assess(comment, { story: STORY })
  expect(findings.find(({ ruleId }) => ruleId === 'no-vague')?.reason).toBe(
    '“some of your points” could be anything. Name the one you have in mind.',
  )
})

it('quotes the part of the story that is taken up without the asterisks around it', () => {
  const { findings } = linter.assess('Great **street**\nlamps!', { story: STORY })
  expect(findings[0]?.reason).toMatch(/^This picks up “street lamps” but says little about it\./)
})
