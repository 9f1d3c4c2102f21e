import { describe, expect, it } from 'vitest'
import { createLinter } from '../index.js'
import { PreparedText } from '../story/prepare.js'
import { parse } from '../text/parse.js'
import { isAboutLoss, tellsOfLoss } from './loss.js'

describe('a loss is told of', () => {
  it.each([
    'I lost my dad in June and I still ring his number.',
    'We buried our old dog under the pear tree.',
    'My sister passed away last week.',
    'my late uncle kept bees',
  ])('by %s', (comment) => {
    expect(tellsOfLoss(parse(comment))).toBe(true)
  })

  it.each([
    'I lost my dad’s charger on the bus.',
    'My battery died, and my mother laughed.',
    'I lost my temper with the council.',
    'My brother has gone bald over this bug. The server died.',
    '> My sister passed away\n\nSorry to hear that.',
  ])('not by %s', (comment) => {
    expect(tellsOfLoss(parse(comment))).toBe(false)
  })
})

describe('a story is about a loss', () => {
  const isLoss = (text: string) => isAboutLoss(new PreparedText('', text, null, null))

  it('by death and kin', () => {
    expect(isLoss('My father left me forty records. After the funeral I played one.')).toBe(true)
  })

  it('not by the death of a plant, or by kin alone', () => {
    expect(isLoss('My father waters the fern, and I read.')).toBe(false)
    expect(isLoss('The fern died, then the moss.')).toBe(false)
  })
})

describe('who tells of a loss', () => {
  const comment = 'I lost my dad in June and I still ring his number before I remember.'
  const reasonsUnder = (text: string) =>
    createLinter()
      .assess(comment, { story: text })
      .findings.map(({ reason }) => reason)

  it('is spoken to gently, and handed no topic, under a story about something else', () => {
    const text =
      'We bought a used deck oven in May. The queue on Saturdays is shorter now, but the flour bill went up by a third, and the mill delivers on Mondays only. The old oven stays for rye, because it keeps its heat longer.'
    expect(reasonsUnder(text)).toEqual([expect.stringMatching(/^This is personal.+if you like\.$/)])
  })
})
