import { describe, expect, it } from 'vitest'
import { createLinter, type Finding } from '../src/index.js'
import { examples } from '../src/rules/no-generic/examples.js'

const linter = createLinter()

const isSure = ({ ruleId, severity }: Finding) => ruleId === 'no-generic' && severity === 'error'

const assess = (comment: string, story: Parameters<typeof linter.prepareStory>[0] | null) => {
  const { score, rating, findings } = linter.assess(comment, { story })
  return { score, rating, isSure: findings.some(isSure) }
}

describe('the rating', () => {
  const all = [...examples.valid, ...examples.invalid].filter(({ comment }) => comment !== '')

  it.each(all)('is generic where no-generic is sure, and nowhere else: $name', (example) => {
    const { rating, isSure } = assess(example.comment, example.story ?? null)
    expect(rating === 'generic').toBe(isSure)
  })

  it.each([
    'If she really mended this crane herself she is hardcore.',
    'FINALLY SOMEBODY SAYS IT!!!!! LIBRARIES MUST BE FREE FOR EVERYBODY!!!',
    'Most borrowed atlas in the county.',
  ])('is thin, not generic, where little is said of something: %s', (comment) => {
    const story = 'The county library sold its oldest atlas to pay for a crane in the harbour.'
    expect(assess(comment, story)).toMatchObject({ rating: 'thin', isSure: false })
  })

  it.each([
    'Dried shrimp is salty, ask the vet before you feed it.',
    'Does the harness need to be fitted anew when he loses weight?',
    'Bruno was nine in March, not eleven.',
    'Is eleven not too old for that much stress?',
  ])('is solid where a few words are to the point: %s', (comment) => {
    const story = `Our cat Bruno is eleven and has lived indoors all his life. In March the vet said that he had to lose a kilo and a half, so we bought a harness. Then he wore it for five minutes a day, with the treat he likes best, dried shrimp. After twelve days he walked through the hallway. Where he sits down, you wait.`
    expect(
      assess(comment, { title: 'Teaching an old cat to walk on a lead', text: story }).rating,
    ).toBe('solid')
  })

  it('does not depend on whether the rule runs', () => {
    const quiet = createLinter({ rules: { 'no-generic': 'off' } })
    expect(quiet.assess('Great post, thanks!').rating).toBe('generic')
  })
})
