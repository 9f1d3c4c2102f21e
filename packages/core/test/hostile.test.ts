import { describe, expect, it } from 'vitest'
import { hostileTexts } from '../../dev/src/hostile/texts.js'
import { type Assessment, createLinter, type Place } from '../src/index.js'

const linter = createLinter()
const LENGTH = 8_000

const STORY = `The pump at the allotment froze twice in January, and the council paid 400 pounds for wool.

Nobody asked the gardeners, who would have drained the pipe in November.`

const COMMENT =
  'Did the council ask the gardeners at all? We drain our pipe in November, for nothing.'

/** The answer, as the lists of hostile texts name it. */
const answerOf = ({ abstained }: Assessment) => abstained?.reason ?? 'judged'

function expectSound(assessment: Assessment, text: string): void {
  expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
  const { score, findings, evidence, details } = assessment
  if (score !== null) expect(score >= 0 && score <= 100 && Number.isInteger(score)).toBe(true)
  for (const { place, actual } of findings) {
    expectInside(place, text)
    if (actual !== undefined) expect(actual).toBe(sliceOf(text, place))
  }
  for (const place of [
    ...details.formulas,
    ...details.contributions.map((one) => one.place),
    ...evidence.map((one) => one.comment),
  ]) {
    expectInside(place, text)
  }
}

const sliceOf = (text: string, { start, end }: Place) => text.slice(start.offset, end.offset)

function expectInside({ start, end }: Place, text: string): void {
  if (start.offset < 0 || start.offset > end.offset || end.offset > text.length) {
    throw new Error(`A place from ${start.offset} to ${end.offset} in ${text.length} characters.`)
  }
}

describe.each(hostileTexts)('$name', ({ make, answer }) => {
  const text = make(LENGTH)

  it('is judged, or the assessment says why not', () => {
    const assessment = linter.assess(text, { story: STORY, parent: COMMENT })
    expect(answerOf(assessment)).toBe(answer)
    expectSound(assessment, text)
  })

  it('can be a story and a parent like any other', () => {
    const assessment = linter.assess(COMMENT, { story: { title: text, text }, parent: text })
    expect(answerOf(assessment)).toBe('judged')
    expectSound(assessment, COMMENT)
    for (const { story } of assessment.evidence) expectInside(story, text)
  })

  it('can be a comment on itself', () => {
    const assessment = linter.assess(text, { story: text, parent: text })
    expect(answerOf(assessment)).toBe(answer)
    expectSound(assessment, text)
  })
})

describe('what is larger than the limit', () => {
  it.each(hostileTexts)('is not read: $name', ({ make }) => {
    const { abstained, score } = linter.assess(make(1_000_000), { story: STORY })
    expect(score).toBeNull()
    expect(abstained).toEqual({
      reason: 'too-large',
      detail: 'The comment has 1000000 characters; at most 100000 are judged.',
    })
  })

  it('is read when the options raise the limit', () => {
    const roomy = createLinter({ maxLength: 2_000_000 })
    const { abstained } = roomy.assess('> word\n\n'.repeat(40_000))
    expect(abstained).toBeNull()
  })
})

it('only the first 250,000 characters of a story of 5 MB are read', () => {
  const filler = (i: number) => `Tram ${i} stops at the mill, which grinds rye until the bell.\n\n`
  const drivers = 'Quenby Thistlewood drives the last one.'
  let text = `${drivers}\n\n`
  for (let i = 0; text.length < 5_000_000; i += 1) text += filler(i)
  text += drivers.replace('Quenby', 'Ysolde')
  const comment = 'I rode with Quenby Thistlewood in March, and Ysolde sat behind us.'
  const { evidence } = linter.assess(comment, { story: text })
  const touched = evidence.map(({ story }) => sliceOf(text, story))
  expect(touched).toContain('Quenby Thistlewood')
  expect(touched).not.toContain('Ysolde')
})

it('only the first 10,000 characters of a title of 100 kB are read', () => {
  const title = `Quenby Thistlewood drives${' on and on'.repeat(10_000)}, says Ysolde Marrable`
  const comment = 'I rode with Quenby Thistlewood in March, and Ysolde Marrable sat behind us.'
  const { evidence } = linter.assess(comment, { story: { title, text: '' } })
  const touched = evidence.map(({ story }) => sliceOf(title, story))
  expect(touched.join(' ')).toContain('Quenby')
  expect(touched.join(' ')).not.toContain('Ysolde')
})
