import { describe, expect, it } from 'vitest'
import { createLinter, InvalidInputError } from '../src/index.js'
import { loadMeaning } from '../src/meaning.js'

const linter = createLinter({ meaning: loadMeaning() })
const stories = [
  'The council met on Monday. The council bought wool for the pump at the allotment.',
  'The council met on Tuesday. The council sold the tram to a museum in the north.',
  'The council met on Friday. The council counted the bats under the bridge.',
]

describe('a background', () => {
  const background = linter.prepareBackground(stories)
  const [first = ''] = stories
  const alone = linter.prepareStory(first)
  const among = linter.prepareStory(first, { background })

  it('knows how many stories it was made from', () => {
    expect(background.stories).toBe(3)
  })

  it('makes words that all stories share count less than words of one', () => {
    const weight = (word: string, story: typeof alone) =>
      linter
        .assess(`What did the ${word} cost them?`, { story })
        .evidence.reduce((sum, { weight: one }) => sum + one, 0)
    expect(weight('council', among)).toBeLessThan(weight('council', alone))
    expect(weight('wool', among)).toBeGreaterThan(weight('council', among))
  })

  it('does so without word vectors too', () => {
    const plain = createLinter()
    const story = plain.prepareStory(first, { background: plain.prepareBackground(stories) })
    const weight = (word: string) => {
      const { evidence } = plain.assess(`What did the ${word} cost them?`, { story })
      return evidence.reduce((sum, { weight: one }) => sum + one, 0)
    }
    expect(weight('wool')).toBeGreaterThan(weight('council'))
  })

  it('leaves a story the topics it has alone', () => {
    const text = `${first} Members water the beans by hand. Nobody trusts the pump since the council mended it.`
    const topics = (story: typeof alone) => story.topics.map(({ phrase }) => phrase)
    const known = linter.prepareBackground([...stories, 'The pump drips.', 'A pump for wool?'])
    expect(topics(linter.prepareStory(text, { background: known }))).toEqual(
      topics(linter.prepareStory(text)),
    )
  })

  it('is refused when it was not made by a linter', () => {
    const made = { stories: 3 } as unknown as typeof background
    expect(() => linter.prepareStory(first, { background: made })).toThrow(InvalidInputError)
  })
})
