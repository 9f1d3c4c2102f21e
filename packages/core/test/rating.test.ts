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

  it('does not hang on whether the rule runs', () => {
    const quiet = createLinter({ rules: { 'no-generic': 'off' } })
    expect(quiet.assess('Great post, thanks!').rating).toBe('generic')
  })
})
