import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Edit,
  findEdit,
  joinSpans,
  mapSpan,
  type Span,
  shareOut,
  stretchSpan,
} from './edit.js'

function apply(text: string, { start, removed, inserted }: Edit): string {
  return text.slice(0, start) + inserted + text.slice(start + removed)
}

describe('findEdit', () => {
  it('finds nothing between two equal texts', () => {
    expect(findEdit('the drip lines', 'the drip lines')).toBeNull()
  })

  it('finds one typed letter', () => {
    expect(findEdit('drip line', 'drip lines')).toEqual({ start: 9, removed: 0, inserted: 's' })
  })

  it('turns any text into any other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const edit = findEdit(before, after)
        expect(edit === null ? before : apply(before, edit)).toBe(after)
      }),
    )
  })
})

describe('mapSpan', () => {
  const span = { start: 4, end: 9 }

  it('keeps the same words when something is written before or after them', () => {
    const text = 'The water tank'
    const edit = findEdit(text, 'The rain water tank leaks') as Edit
    const before = findEdit(text, 'So the water tank') as Edit
    expect(mapSpan({ start: 0, end: 3 }, edit)).toEqual({ start: 0, end: 3 })
    const moved = mapSpan(span, before)
    expect('So the water tank'.slice(moved?.start, moved?.end)).toBe('water')
  })

  it('gives a stretch up when a letter in it changes', () => {
    expect(mapSpan(span, { start: 6, removed: 1, inserted: 'd' })).toBeNull()
    expect(mapSpan(span, { start: 0, removed: 20, inserted: '' })).toBeNull()
  })

  it('never moves a stretch onto other words', () => {
    const edits = fc.record({
      start: fc.nat(30),
      removed: fc.nat(10),
      inserted: fc.string({ maxLength: 6 }),
    })
    const text = 'Each class that leaves names one variety'
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 10 }), edits, (start, length, edit) => {
        const words = { start, end: start + length }
        const mapped = mapSpan(words, edit)
        if (mapped === null) return
        const after = apply(text, edit)
        expect(after.slice(mapped.start, mapped.end)).toBe(text.slice(words.start, words.end))
      }),
    )
  })
})

describe('stretchSpan', () => {
  it('grows with what is written inside or right after', () => {
    expect(stretchSpan({ start: 0, end: 5 }, { start: 5, removed: 0, inserted: ' all' })).toEqual({
      start: 0,
      end: 9,
    })
  })

  it('moves with what is written before', () => {
    expect(stretchSpan({ start: 4, end: 9 }, { start: 0, removed: 0, inserted: 'ab' })).toEqual({
      start: 6,
      end: 11,
    })
  })
})

it('joins neighbouring words to one stretch, and keeps apart those with others between them', () => {
  const text = 'we lost nine trees last August, all of them nine'
  const span = (words: string, from = 0) => {
    const start = text.indexOf(words, from)
    return { start, end: start + words.length }
  }
  const words = [span('August'), span('lost'), span('nine trees'), span('last'), span('nine', 20)]
  const shown = joinSpans(words).map(({ start, end }) => text.slice(start, end))
  expect(shown).toEqual(['lost nine trees last August', 'nine'])
})

describe('shareOut', () => {
  it('gives a stretch what earlier ones leave free, in the order of the text', () => {
    const spans = [
      { start: 2, end: 4, kind: 'error' },
      { start: 6, end: 12, kind: 'warn' },
      { start: 0, end: 9, kind: 'info' },
    ]
    expect(shareOut(spans)).toEqual([
      { start: 2, end: 4, kind: 'error' },
      { start: 6, end: 12, kind: 'warn' },
      { start: 0, end: 2, kind: 'info' },
      { start: 4, end: 6, kind: 'info' },
    ])
  })

  it('leaves nothing of what is covered, and all of what is beside', () => {
    const whole = { start: 0, end: 9 }
    const beside = { start: 9, end: 12 }
    expect(shareOut([whole, { start: 3, end: 5 }, beside, whole])).toEqual([whole, beside])
  })

  it('gives each letter to the first stretch that holds it, and to no other', () => {
    const span = fc.record({ start: fc.nat(20), length: fc.nat(8) })
    const lettersOf = ({ start, end, name }: Span & { name: number }) =>
      Array.from({ length: end - start }, (_, i): [number, number] => [start + i, name])
    fc.assert(
      fc.property(fc.array(span), (given) => {
        const spans = given.map(({ start, length }, name) => ({ start, end: start + length, name }))
        const first = new Map(spans.toReversed().flatMap(lettersOf))
        const shared = shareOut(spans).flatMap(lettersOf)
        expect(shared).toHaveLength(first.size)
        expect(new Map(shared)).toEqual(first)
      }),
    )
  })
})
