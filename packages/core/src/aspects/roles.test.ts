import { describe, expect, it } from 'vitest'
import { createLinter } from '../index.js'

const linter = createLinter()
const story = linter.prepareStory({
  title: 'How a retry loop took down our checkout',
  text: 'Each layer made three retries, with no jitter and no backoff. The gateway ran out of connections, the health checks failed, and Kubernetes killed the pods that still answered.',
})
const assess = (comment: string) => linter.assess(comment, { story })

describe('what follows thanks after a comma', () => {
  it.each([
    ['Thank you so much for taking the time to write this', 'we signed ours.'],
    ['Thanks so much for this wonderful post', 'we closed both.'],
  ])('counts as much as by itself if it tells an action: %s, %s', (thanks, deed) => {
    const { ownWords } = assess(`${thanks}, ${deed}`).details
    expect(ownWords).toBe(assess(deed).details.ownWords)
  })

  it.each([
    'Thanks, learned a lot!',
    'Thanks, really enjoyed it',
    'Thanks, needed this today.',
    'Thanks, just my kind of thing.',
  ])('is part of the thanks if it says nothing more: %s', (comment) => {
    expect(assess(comment).findings).toContainEqual(
      expect.objectContaining({ ruleId: 'no-generic', severity: 'error' }),
    )
  })
})

describe('a sentence with words of the story, said again and again', () => {
  const sentence =
    'Ours killed the pods that still answered, in 2019, because nobody had set a timeout.'
  const once = assess(sentence)
  const thrice = assess(`${sentence} ${sentence} ${sentence}`)

  it('is worth as much as said once', () => {
    expect(thrice.score).toBe(once.score)
  })

  it('is reported as a repetition, including the words of the story', () => {
    expect(thrice.findings.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
      ['no-repetition', `${sentence} ${sentence}`.slice(0, -1)],
    ])
  })
})
