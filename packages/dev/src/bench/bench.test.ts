import { describe, expect, it } from 'vitest'
import { wordsOf } from '../evaluate/baselines/words.js'
import { timeRounds } from './rounds.js'
import { ratios, spreadOf } from './statistics.js'
import { benchTexts, madeTexts } from './texts.js'

describe('made comments', () => {
  const texts = madeTexts(50)

  it('are about a hundred words long, and each has its story', () => {
    for (const { comment, storyId } of texts.comments) {
      expect(wordsOf(comment).length).toBeGreaterThan(90)
      expect(wordsOf(comment).length).toBeLessThan(140)
      expect(texts.stories.get(storyId)?.text.length).toBeGreaterThan(2000)
    }
  })

  it('are the same in every run, and stand in for corpora that are not there', () => {
    expect(benchTexts('nowhere', '/', 50)).toEqual(texts)
  })
})

describe('the rounds', () => {
  it('let everybody read every comment, and nobody always go first', () => {
    const { comments } = madeTexts(2)
    const order: string[] = []
    const contestant = (name: string) => ({
      name,
      read: ({ comment }: { comment: string }) => {
        if (comment === comments[0]?.comment) order.push(name)
      },
    })
    const times = timeRounds([contestant('a'), contestant('b')], comments, 3)
    // The first round warms up and isn't counted.
    expect(order.join('')).toBe('abbaabba')
    expect(times.get('a')).toHaveLength(3)
    expect(times.get('b')).toHaveLength(3)
  })
})

describe('the statistics', () => {
  it('are the median and the quartiles', () => {
    expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ median: 3, quartiles: [2, 4] })
  })

  it('compare round with round, so that a slow moment of the machine falls out', () => {
    expect(ratios([2, 20, 6], [1, 10, 3])).toEqual({ median: 2, quartiles: [2, 2] })
  })
})
