import { expect, it } from 'vitest'
import { globOf } from './discover.js'

it('matches what is named on Windows, where backslashes part folders and quote nothing', () => {
  expect(globOf('drafts\\*.md', '\\')).toBe('drafts/*.md')
  expect(globOf('drafts/\\[a\\]*.md', '/')).toBe('drafts/\\[a\\]*.md')
})
