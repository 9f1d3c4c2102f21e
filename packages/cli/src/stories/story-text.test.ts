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

  it.each(['\n', '\r\n'])(
    'is no part of it in TOML either, with lines that end in %j',
    async (end) => {
      const lines = ['+++', 'title = "The pump"', 'draft = false', '+++', '', 'It froze.', '']
      const story = await storyOf('s.md', lines.join(end))
      expect(story).toMatchObject({ title: 'The pump', text: `${end}It froze.${end}` })
      expect(story.start).toMatchObject({ line: 5, column: 1 })
    },
  )

  it('counts as text when it is never closed', async () => {
    const { text } = await storyOf('s.md', '+++\ntitle = "The pump"\n')
    expect(text).toContain('pump')
  })
})
