import { describe, expect, it } from 'vitest'
import { wordsOf } from '../evaluate/baselines/words.js'
import { overBudget, readBudget } from './budget.js'
import { commentlintContestants } from './commentlint.js'
import { ratios, spreadOf } from './statistics.js'
import { benchTexts, madeTexts } from './texts.js'
import { timeTurns } from './turns.js'

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

  it('are as long as they are asked for', () => {
    for (const { comment } of madeTexts(5, 500).comments) {
      expect(wordsOf(comment).length).toBeGreaterThan(480)
      expect(wordsOf(comment).length).toBeLessThan(560)
    }
  })
})

describe('the turns', () => {
  const plan = { turns: 3, turn: 0, warmUp: 0 }

  it('let all begin with the same comment, and nobody always go first', async () => {
    const { comments } = madeTexts(6)
    const order: string[] = []
    const contestant = (name: string) => ({
      name,
      read: ({ id }: { id: string }) => void order.push(`${name}${id.replace('comment-', '')}`),
    })
    const times = await timeTurns([contestant('a'), contestant('b')], comments, plan)
    // Each reads one first, to warm up, which does not count.
    expect(order).toEqual(['a0', 'b0', 'a0', 'b0', 'b2', 'a2', 'a4', 'b4'])
    expect(times.get('a')).toHaveLength(3)
    expect(times.get('b')).toHaveLength(3)
  })

  it('wait for those that answer later', async () => {
    const read: string[] = []
    const late = {
      name: 'late',
      async read({ id }: { id: string }) {
        await Promise.resolve()
        read.push(id)
      },
    }
    await timeTurns([late], madeTexts(2).comments, { ...plan, turns: 2 })
    expect(read).toEqual(['comment-0', 'comment-0', 'comment-1'])
  })
})

describe('the budget', () => {
  const limit = { contestant: 'a', words: 100, times: 4 }

  it('is kept up to the limit, but not beyond it, and not by what was not measured', () => {
    const spent = [3.9, 4, 4.1, Number.NaN].map((measured) => ({ ...limit, measured }))
    expect(overBudget(spent).map(({ measured }) => measured)).toEqual([4.1, Number.NaN])
  })

  it('names only contestants that exist', () => {
    const names = commentlintContestants(madeTexts(1)).map(({ name }) => name)
    for (const { contestant } of readBudget()) expect(names).toContain(contestant)
  })
})

describe('the statistics', () => {
  it('are the median and the quartiles', () => {
    expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ median: 3, quartiles: [2, 4] })
  })

  it('compare turn with turn, so that a slow moment of the machine cancels out', () => {
    expect(ratios([2, 20, 6], [1, 10, 3])).toEqual({ median: 2, quartiles: [2, 2] })
  })
})
