import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Assessment, createLinter, type Place } from '../src/index.js'
import { loadMeaning } from '../src/meaning.js'
import { comments, STORY } from './comments.js'

// fast-check prints the seed and the smallest text that breaks a property.
const RUNS = { numRuns: 1_000 }

const linter = createLinter({ meaning: loadMeaning() })
const story = linter.prepareStory(STORY)
const PARENT = 'Has anybody asked the gardeners what wool costs?'
const assess = (comment: string) => linter.assess(comment, { story, parent: PARENT })

function placesOf({ findings, details, evidence }: Assessment): Place[] {
  return [
    ...findings.map(({ place }) => place),
    ...details.formulas,
    ...details.contributions.map(({ place }) => place),
    ...evidence.map(({ comment }) => comment),
  ]
}

/** Whether an offset is between the halves of a surrogate pair. */
function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1))
}

/** The line and column of an offset, computed independently of the linter. */
function pointAt(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/)
  const column = (lines.at(-1)?.length ?? 0) + 1
  return { line: lines.length, column, offset }
}

describe('whatever the comment', () => {
  it('is judged without an exception, and the score is a whole number from 0 to 100 or null', () => {
    fc.assert(
      fc.property(comments, (comment) => {
        const { score, rating, abstained, aspects } = assess(comment)
        expect(score === null).toBe(abstained !== null)
        expect(rating === null).toBe(abstained !== null)
        if (score !== null)
          expect([Math.round(score), score >= 0, score <= 100]).toEqual([score, true, true])
        for (const aspect of Object.values(aspects)) {
          if (aspect !== null) expect(aspect >= 0 && aspect <= 1).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('has places inside it, never inside a character, with the words at these places', () => {
    fc.assert(
      fc.property(comments, (comment) => {
        const assessment = assess(comment)
        for (const { start, end } of placesOf(assessment)) {
          expect(0 <= start.offset && start.offset <= end.offset).toBe(true)
          expect(end.offset).toBeLessThanOrEqual(comment.length)
          expect(splitsPair(comment, start.offset) || splitsPair(comment, end.offset)).toBe(false)
          expect(start).toEqual(pointAt(comment, start.offset))
          expect(end).toEqual(pointAt(comment, end.offset))
        }
        for (const { actual, place } of assessment.findings) {
          if (actual === undefined) continue
          expect(actual).toBe(comment.slice(place.start.offset, place.end.offset))
        }
      }),
      RUNS,
    )
  })

  it('has evidence at places inside the story or the parent', () => {
    fc.assert(
      fc.property(comments, (comment) => {
        for (const { story: place, in: where } of assess(comment).evidence) {
          const answered = { title: STORY.title, text: STORY.text, parent: PARENT }[where]
          expect(place.end.offset).toBeLessThanOrEqual(answered.length)
          expect(place.start).toEqual(pointAt(answered, place.start.offset))
        }
      }),
      RUNS,
    )
  })

  it('survives JSON and a structured clone', () => {
    fc.assert(
      fc.property(comments, (comment) => {
        const assessment = assess(comment)
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
        expect(structuredClone(assessment)).toEqual(assessment)
      }),
      RUNS,
    )
  })

  it('gets the same assessment in any order, and twice', () => {
    fc.assert(
      fc.property(fc.array(comments, { maxLength: 6 }), fc.nat(), (list, turn) => {
        const order = list.map((_, i) => (i + turn) % list.length)
        const first = list.map(assess)
        const again = new Map(order.map((i) => [i, assess(list[i] ?? '')]))
        for (const [i, assessment] of first.entries()) expect(again.get(i)).toEqual(assessment)
      }),
      { numRuns: 400 },
    )
  })

  it('gets the same assessment from another linter and another prepared story', () => {
    fc.assert(
      fc.property(comments, (comment) => {
        const fresh = createLinter({ meaning: loadMeaning() })
        expect(fresh.assess(comment, { story: { ...STORY }, parent: PARENT })).toEqual(
          assess(comment),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('can be a story like any other', () => {
    fc.assert(
      fc.property(comments, comments, (text, title) => {
        const comment = 'Did the pump freeze on Mill Lane too?'
        const { score, evidence, topics } = linter.assess(comment, {
          story: { title, text },
          parent: text,
        })
        expect(score).toBeTypeOf('number')
        for (const { story: place, in: where } of evidence) {
          expect(place.end.offset).toBeLessThanOrEqual(
            where === 'title' ? title.length : text.length,
          )
        }
        for (const { place } of topics) expect(place.end.offset).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 600 },
    )
  })
})

describe('what says the same', () => {
  const verdict = ({ score, rating, abstained }: Assessment) => ({
    score,
    rating,
    abstained: abstained?.reason,
  })
  const rulesOf = ({ findings }: Assessment) => findings.map(({ ruleId }) => ruleId)

  it('scores the same composed and decomposed', () => {
    fc.assert(
      fc.property(comments, (comment) => {
        expect(verdict(assess(comment.normalize('NFD')))).toEqual(
          verdict(assess(comment.normalize('NFC'))),
        )
      }),
      RUNS,
    )
  })

  it('scores a syllable under a mark the same, whole and in its parts', () => {
    const comment =
      '\uac00\u0336word Our pump froze in 1990, because nobody drained the pipe in November.'
    expect(verdict(assess(comment.normalize('NFD')))).toEqual(verdict(assess(comment)))
  })

  it('scores the same whatever ends its lines', () => {
    fc.assert(
      fc.property(comments, (comment) => {
        const unix = comment.replace(/\r\n?/g, '\n')
        const windows = unix.replace(/\n/g, '\r\n')
        expect(verdict(assess(windows))).toEqual(verdict(assess(unix)))
        expect(rulesOf(assess(windows))).toEqual(rulesOf(assess(unix)))
      }),
      RUNS,
    )
  })
})
