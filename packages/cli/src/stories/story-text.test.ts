import { describe, expect, it } from 'vitest'
import { storyOf } from './story-text.js'

describe('the front matter of a story', () => {
  it.each([
    ['title: The pump', 'The pump'],
    ['Title: The pump\nAuthor: Ada Lovelace', 'The pump'],
    ['titles: 3\ndate: 2031-05-01', undefined],
    ['tile: clay', undefined],
    ['title: 1984', undefined],
  ])('%j is no part of its text', async (yaml, title) => {
    const story = await storyOf('s.md', `---\n${yaml}\n---\n\nThe pump froze in January.\n`)
    expect(story.title).toBe(title)
    expect(story.text.trim()).toBe('The pump froze in January.')
  })
})
