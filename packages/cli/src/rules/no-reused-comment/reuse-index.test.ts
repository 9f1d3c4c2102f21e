import { describe, expect, it } from 'vitest'
import { comparable } from './comparable.js'
import { ReuseIndex } from './reuse-index.js'

const ADA = 'I have been following your work for years, Ada, and this one is your best so far.'
const GRACE = ADA.replace('Ada', 'Grace')
const OTHER =
  'The nightly vacuum on our replica took four hours until we dropped nine indexes that no query used.'

function index(...drafts: [comment: string, story: string, place: string][]): ReuseIndex {
  const all = new ReuseIndex()
  for (const [comment, story, place] of drafts) all.add(comparable(comment), story, place)
  return all
}

const found = (all: ReuseIndex, comment: string, story: string) =>
  all.find(comparable(comment).words, story)

describe('comments of a run', () => {
  it('are the same whatever their case, punctuation and white space', () => {
    const all = index(['Thank you!', 'one', 'a.md'], ['  thank\nYOU', 'two', 'b.md'])
    expect(found(all, 'Thank you!', 'one')).toEqual({ same: true, stories: 1, places: ['b.md'] })
    expect(found(all, '  thank\nYOU', 'two')).toEqual({ same: true, stories: 1, places: ['a.md'] })
  })

  it('are nearly the same when a name in them is exchanged', () => {
    const all = index([ADA, 'one', 'a.md'], [OTHER, 'two', 'b.md'], [GRACE, 'three', 'c.md'])
    expect(found(all, ADA, 'one')).toEqual({ same: false, stories: 1, places: ['c.md'] })
    expect(found(all, OTHER, 'two')).toBeNull()
  })

  it('may be alike for one story', () => {
    const all = index([ADA, 'one', 'a.md'], [ADA, 'one', 'b.md'], [GRACE, 'one', 'c.md'])
    expect(found(all, ADA, 'one')).toBeNull()
  })

  it('are compared as signs when they hold no word', () => {
    const all = index(['🎉', 'one', 'a.md'], ['👍', 'two', 'b.md'], ['🎉', 'three', 'c.md'])
    expect(found(all, '🎉', 'one')?.places).toEqual(['c.md'])
    expect(found(all, '👍', 'two')).toBeNull()
  })

  it('name a few places and count all stories', () => {
    const all = index(
      ...[1, 2, 3, 4, 5].map((n) => [ADA, `s${n}`, `${n}.md`] as [string, string, string]),
    )
    expect(found(all, ADA, 's2')).toEqual({
      same: true,
      stories: 4,
      places: ['1.md', '3.md', '4.md'],
    })
  })
})
