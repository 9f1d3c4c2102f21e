import { describe, expect, it } from 'vitest'
import { createLinter } from '../linter.js'

const linter = createLinter()
const specificity = (comment: string, story?: string) =>
  linter.assess(comment, { story }).aspects.specificity ?? Number.NaN

describe('specificity', () => {
  it.each([
    ['names', 'My brother moved to the city', 'My brother moved to Lisbon'],
    ['numbers', 'The pump failed after a while', 'The pump failed after 14 months'],
    ['concrete words', 'I like these things a lot', 'I grease these hinges a lot'],
    [
      'nouns and verbs over adjectives',
      'A witty, tender, luminous gem',
      'A plumber sawed the gutter',
    ],
    ['plain words over shouting', 'WHAT A SHOW THIS IS', 'What a harbour this is'],
    ['known words over slips', 'We saw a hrbuor there', 'We saw a harbour there'],
  ])('rises with %s', (_, vague, specific) => {
    expect(specificity(specific)).toBeGreaterThan(specificity(vague))
  })

  it('counts a word once, however often it is said', () => {
    expect(specificity('Turbine, turbine and turbines')).toBeLessThan(
      specificity('Turbine, gearbox and blades'),
    )
    expect(specificity('Oslo! Oslo! Oslo! Oslo!')).toBeCloseTo(specificity('Oslo!'), 1)
  })

  it('takes an acronym for a name, but not a word that is shouted', () => {
    const acronym = specificity('I think the NASA page is wrong')
    expect(acronym).toBeGreaterThan(specificity('I think the blog page is wrong') + 0.1)
    expect(specificity('BEST PAGE EVER SEEN HERE')).toBeLessThan(0.25)
  })

  it('ignores what an archive put in place of a name or a link', () => {
    expect(specificity('<USER> I agree with that <URL>')).toBe(specificity('I agree with that'))
  })

  it('leaves out quotations from the story, but counts a quotation when no story is known', () => {
    const comment = 'You write "the Kestrel ferry leaves Harwich at noon" and that is it'
    const story = 'As of May the Kestrel ferry leaves Harwich at noon on Sundays.'
    expect(specificity(comment)).toBeGreaterThan(specificity(comment, story) + 0.2)
  })

  it('hardly falls while a sentence is typed, and jumps at no word', () => {
    const sentence =
      'Honestly the second chart is misleading, since Bergen counts tourists in its 2019 figures and Oslo does not.'
    const words = sentence.split(' ')
    const values = words.map((_, i) => specificity(words.slice(0, i + 1).join(' ')))
    values.reduce((before, now) => {
      expect(now).toBeGreaterThan(before - 0.1)
      expect(now).toBeLessThan(before + 0.3)
      return now
    })
    expect(specificity(sentence.slice(0, -1))).toBe(specificity(sentence))
    expect(values.at(-1)).toBeGreaterThan(Math.max(...values) - 0.01)
  })

  it('is low for long smooth prose that names nothing', () => {
    const smooth =
      'This was such a good read and it really made me think about how we all see things in our own way every day.'
    expect(specificity(smooth)).toBeLessThan(
      specificity('The Kestrel ferry leaves Harwich at noon.'),
    )
  })
})
