import { describe, expect, it } from 'vitest'
import { topicalityLevels } from '../generated/topicality.generated.js'
import { topicality } from './topicality.js'
import { tableWords } from './word-table.js'

describe('topicality', () => {
  it.each([
    ['kettle', 'year'],
    ['membership', 'next'],
    ['guitar', 'came'],
    ['thermometer', 'takes'],
    ['doctor', 'gone'],
  ])('of %s is more than of %s', (subject, any) => {
    expect(topicality(subject)).toBeGreaterThan(topicality(any))
  })

  it('is that of the base for an inflection that is not listed', () => {
    expect(topicality('refactored')).toBe(topicality('refactor'))
  })

  it('has a level for each word of the table', () => {
    expect(topicalityLevels).toHaveLength(tableWords().length)
  })

  it('is highest for an unknown word', () => {
    expect(topicality('qqzxjw')).toBe(1)
  })
})
