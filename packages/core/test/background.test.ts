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

  it('leaves a story the topics that it has without a background', () => {
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

describe('where many stories are known', () => {
  const streets = 'Mill Lane, Canal Street, Abbey Road, Church Hill, Dock Street, Park Row'.split(
    ', ',
  )
  const wishes = 'a crossing, a bus stop, two lamps, a cycle lane, a bench, new kerbs'.split(', ')
  const others = streets.flatMap((street) =>
    wishes.map(
      (wish) =>
        `The council wants ${wish} on ${street}. Drivers and cyclists argued about the road, and parents spoke of the school run in the morning.`,
    ),
  )
  const story = {
    title: 'Thirty kilometres an hour on Weir Street',
    text: 'The council will lower the limit on Weir Street to thirty kilometres an hour from the first of March. The road has no pavement between the weir and the old dye works, and two hundred cars pass there between seven and eight each morning, which is when the children of the primary school walk down it. Drivers said at the meeting that thirty is too slow for a hill, because lorries have to change gear halfway up and cannot start again on ice. Parents brought photographs of a wing mirror that lay in the hedge in November. The engineer counted, and found that four drivers in five went faster than the limit that stands there now; she asked for two narrow places with priority uphill.',
  }
  const background = linter.prepareBackground([...others, story])
  const known = linter.prepareStory(story, { background })
  const rules = (comment: string) =>
    linter.assess(comment, { story: known }).findings.map(({ ruleId }) => ruleId)

  it('one word that only this story has is enough, however common the others are', () => {
    const comment =
      'My daughter takes that way each morning, and I go behind her with a torch, because nobody brakes before the bend.'
    expect(rules(comment)).not.toContain('refer-to-story')
  })

  it('a comment with hardly a word of the story is about something else', () => {
    const comment =
      'Sourdough bakes best in clay: our loaves got a darker crust, the crumb stayed soft until Tuesday, and the starter ate less rye than in tins.'
    expect(rules(comment)).toContain('refer-to-story')
  })
})
