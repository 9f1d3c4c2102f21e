import { describe, expect, it } from 'vitest'
import { createLinter } from '../index.js'

const story = {
  title: 'The lighthouse that nobody lit',
  text: `The keeper of Skarv went home for a christening in November and told no one that he was going. The lamp stood dark for three nights, and on the third a herring boat came in past the rocks without a scratch on her.

When the inspector asked how she had done it, the skipper said that they had steered by the smell of the bakery. On the way they had sung a stupid song. The keeper was dismissed, the bakery got a medal, and well, that was that. My aunt says that it was the only medal ever given to a loaf.`,
}

const linter = createLinter()
const judge = (comment: string) => {
  const { findings, details, rating } = linter.assess(comment, { story })
  const reasons = [...findings.map(({ reason }) => reason), details.next?.reason ?? '']
  const errors = findings.filter(({ severity }) => severity === 'error')
  return { errors, rating, reasons: reasons.join(' '), ids: findings.map(({ ruleId }) => ruleId) }
}
/** Reasons that ask which part is meant, or say that nothing is there. */
const UNTRUE = /which (?:part|point)|nothing in it|says nothing|tied closer|topics is/

describe('a line of the story that a reader liked, without marks', () => {
  it.each([
    'they had steered by the smell of the bakery. Love it!',
    'came in past the rocks without a scratch on her. Brilliant.',
    'it was the only medal ever given to a loaf 😂😂',
    "The lamp stood dark for three nights! That's the best thing I've read all week.",
    'Told no one that he was going. So true!',
  ])('is not an error, and the writer is not asked which part is meant: %s', (comment) => {
    const { errors, reasons, rating } = judge(comment)
    expect(errors).toEqual([])
    expect(reasons).not.toMatch(UNTRUE)
    // Pasting it pays nothing.
    expect(rating).toBe('thin')
  })

  it('says nothing by itself', () => {
    expect(judge('The keeper of Skarv went home for a christening in November').reasons).toMatch(
      /dd what you make of it/,
    )
  })

  it('does not count if it is a turn of phrase inside other praise', () => {
    const turn = { title: 'A year', text: `${story.text} At the end of the day it is what it is.` }
    const { findings } = linter.assess(
      'Thank you, such a great post, at the end of the day we all need more of that. Keep it up!',
      { story: turn },
    )
    expect(findings.map(({ ruleId }) => ruleId)).toContain('no-generic')
  })
})

describe('words that stand side by side in the story', () => {
  it('are what the comment is about, though formulas are made of such words', () => {
    const { errors, reasons } = judge('The stupid song made me laugh out loud.')
    expect(errors).toEqual([])
    expect(reasons).toMatch(/picks up “stupid song”/)
    expect(reasons).not.toMatch(UNTRUE)
  })

  it('are not a formula between quotation marks', () => {
    const { ids, reasons } = judge('"Stupid song" 💀 ours was about a parrot')
    expect(ids).not.toContain('no-generic')
    expect(reasons).not.toMatch(UNTRUE)
  })

  it('are still a formula if the story lacks them', () => {
    expect(judge('"Great news" 💀 love it').ids).toContain('no-generic')
  })
})

describe('a marked quotation', () => {
  it.each([
    '"they had steered by the smell of the bakery" should be over every chart table',
    '"well, that was that" is the most northern sentence ever written',
  ])('brings no request to tie the comment closer: %s', (comment) => {
    expect(judge(comment).reasons).not.toMatch(UNTRUE)
  })

  it.each([
    '"steered by the smell of the bakery": sourdough or rye? Ours on Fanø only baked on Tuesdays, so that would have been a lottery.',
    '"came in past the rocks" cannot be, in 1931 that channel was dredged to two metres at most.',
  ])('shows where the remark on it belongs: %s', (comment) => {
    expect(judge(comment).rating).toBe('solid')
  })
})
