import { expect, it } from 'vitest'
import { createLinter } from '../linter.js'

const story = {
  title: 'Sharing one drill among forty flats',
  text: `Thank the caretaker for it: he wrote the list, and he keeps the bits. A drill is used for eleven minutes in its life, so forty of them in one house are thirty-nine too many. Whoever takes it signs for it, and a great many holes were measured first.`,
}

const linter = createLinter()
const answered = (comment: string) => {
  const { evidence, topics } = linter.assess(comment, { story })
  return {
    words: evidence.map((one) => comment.slice(one.comment.start.offset, one.comment.end.offset)),
    touched: topics.filter(({ touched }) => touched).length,
  }
}

it('does not take a word in a formula for an answer to the story', () => {
  expect(answered('Thank you for sharing, great read!')).toEqual({ words: [], touched: 0 })
})

it('takes the same words for an answer where they are the writer’s', () => {
  expect(answered('Who pays when the shared drill breaks, or its bits?').words).toContain('drill')
})
