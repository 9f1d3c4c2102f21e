import { expect, it } from 'vitest'
import { createLinter } from '../src/index.js'
import { stories } from './verdict-cases.js'

const linter = createLinter()
const ASKS = {
  title: 'How do I get burnt rice off a steel pan?',
  text: 'I forgot the rice and now there is a black layer at the bottom of my pan. I have soaked it over night and nothing came off. What should I try next?',
}
const SLUGS = 'Slugs ate every seedling that I put out in May.'
const LOSS = {
  title: 'The last tomatoes of my father',
  text: 'My father died in August, and the tomatoes he had sown went on without him. I picked the last of them after the funeral and could not bring myself to eat them.',
}
type Answered = Parameters<typeof linter.assess>[1]
const nextOf = (comment: string, answered: Answered) =>
  linter.assess(comment, answered).details.next

it.each([
  ['relevance', 'Copper tape works for my neighbour.', { story: stories.garden }],
  ['length', 'Copper tape works for me.', { parent: SLUGS }],
  ['length', 'The foil roof tears in wind.', { story: stories.garden }],
  ['length', 'Friday film night as the exception is smart.', { story: stories.parent }],
])('what a thin comment lacks most is its %s: %s', (aspect, comment, answered) => {
  expect(nextOf(comment, answered)?.aspect).toBe(aspect)
})

it('names a topic of the story that the comment could be tied to, and none beside a comment above', () => {
  const comment = 'Copper tape works for my neighbour.'
  expect(nextOf(comment, { story: stories.garden })?.reason).toMatch(/topics is “.+”\.$/)
  expect(
    nextOf('You should try copper tape around them.', { story: stories.garden, parent: SLUGS })
      ?.reason,
  ).not.toContain('topic')
})

it.each([
  'Does the foil last?',
  'Have you tried copper foil?',
  'Basil instead?',
  "Won't the lamp burn them?",
  'Foil in August?',
  '60 outdoors or under foil?',
])('tells a writer who only asks to say more about the question: %s', (comment) => {
  const { reason } = nextOf(comment, { story: stories.garden }) ?? {}
  expect(reason).toMatch(/^You could add what makes you ask/)
})

it('asks for no reason where a comment is nothing but a bare question', () => {
  const { reason } = nextOf('The price of foil again. How so?', { story: stories.garden }) ?? {}
  expect(reason).toMatch(/what depends on the answer/)
})

it.each(['Twelve pounds??', 'Foil in winter?!'])(
  'takes an outcry for no question: %s',
  (comment) => {
    expect(nextOf(comment, { story: stories.garden })?.reason).toMatch(/^This is brief\. Add/)
  },
)

it.each([
  ['the', /what you have seen of it yourself/],
  ['our', /or what follows from it/],
])('does not ask for experience where a writer tells of their own: %s', (whose, advice) => {
  const comment = `Such a patient gardener, so fond of ${whose} windowsill, with a lamp for company.`
  expect(nextOf(comment, {})?.reason).toMatch(advice)
})

it.each([
  'Does the foil last? Ours tore in May.',
  '12 pounds for foil?? The market has it for four.',
])('does not say that no reason is given where one may be: %s', (comment) => {
  const next = nextOf(comment, { story: stories.garden })
  expect(next?.reason ?? '').not.toMatch(/makes you ask|not yet why/)
})

it('asks a writer who says why what came of it', () => {
  const { reason } = nextOf('The foil tore because of the wind.', { story: stories.garden }) ?? {}
  expect(reason).toMatch(/what came of it/)
})

it('does not ask for a closer tie where a comment quotes the story', () => {
  const story = {
    title: 'The pump',
    text: 'The pump froze in January, and the goat ate the wool that kept it warm.',
  }
  const next = nextOf('"the goat ate the wool" is my whole winter', { story })
  expect(next?.aspect).not.toBe('relevance')
})

it('says nothing where a finding says what is wrong, or where nothing is thin', () => {
  const generic = linter.assess('Thanks, great post!', { story: stories.garden })
  const solid =
    'Blight came every August until I moved the pots under the eaves; dry leaves matter more than sun, and a foil roof keeps the rain off but holds the damp in.'
  expect(generic.findings).not.toEqual([])
  expect([generic.details.next, nextOf(solid, { story: stories.garden })]).toEqual([null, null])
})

it('is tactful beside a loss', () => {
  const { reason } = nextOf('The tomatoes outlived him by a month, then.', { story: LOSS }) ?? {}
  expect(reason).toMatch(/if you like\.$/)
})

it.each(['waxlight.example', 'ana@candles.example'])(
  'has no word of comfort for an address: %s',
  (address) => {
    const point = 'The tomatoes outlived him by a month, then.'
    const { reason } = nextOf(`${point} ${address}`, { story: LOSS }) ?? {}
    expect(reason).not.toMatch(/if you like\.$/)
  },
)

it('still says it beside findings about the form only', () => {
  const { findings, details } = linter.assess('THE FOIL TEARS!!!', {
    story: stories.garden,
  })
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['no-shouting'])
  expect(details.next).not.toBeNull()
})

it.each(['It is the same with milk.', 'Mine has been like that since Easter.'])(
  'every thin comment learns what to do: %s',
  (comment) => {
    for (const story of [...Object.values(stories), ASKS, null]) {
      const { rating, findings, details } = linter.assess(comment, { story })
      if (rating === 'thin') expect([...findings, details.next]).not.toEqual([null])
    }
  },
)
