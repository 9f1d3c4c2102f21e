import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLinter } from '../src/index.js'
import { loadMeaning } from '../src/meaning.js'
import { STORY } from './comments.js'

const linter = createLinter({ meaning: loadMeaning() })
const story = linter.prepareStory(STORY)

const REMARKS = [
  'Did the council ask the gardeners at all?',
  'Our pump froze in 1990, because nobody drained the pipe in November.',
  'It was not 400 pounds but 40, if the minutes can be believed.',
  'We wrapped ours in wool, and it kept until the goat ate it.',
  'I was against it at first.',
  'The wool came from the flock under the solar panels.',
  'Typo in the first line: it froze three times.',
  'What does a metre of that wool cost, and how long does it last outdoors?',
  'My neighbour on Mill Lane has had a dry tap since Christmas.',
  'Nobody should pay 400 pounds for that.',
  'wool is fine, but who drains the pipe when it snows in october?',
]

/** Formulas as people write them: with typing slips, stretched letters, emoji and no capitals. */
const FORMULAS = [
  'Great post!',
  'Thank you so much for sharing this with us.',
  'I really enjoyed reading it.',
  'You make some excellent points here.',
  'I could not agree more.',
  'Keep up the amazing work!',
  'Looking forward to your next article.',
  'Hats off to you, this was brilliant.',
  'thx!',
  'so true.',
  'This!!!',
  'Hello everyone!',
  'LOL.',
  '+1.',
  '+1',
  'Thank yuo!!',
  'thnaks for shareing!',
  'Awsome post, thank u!',
  'amazinggggg!',
  'THANK YOU!',
  '👍',
  '🔥🔥🔥',
  'Great post! 🙌',
  'Agreed.',
]

/** Formulas without a mark between them and what is said next. */
const RUN_ON = ['love it <3', 'so true', 'LOL', 'Nice', 'gr8 read', 'THANK YOU', 'thx', 'wow']

const said = (from: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: most })

/**
 * Points by which the tags of words next to a formula may change the score; the attempts to game the score are
 * allowed as many.
 */
const MOST = 3
/**
 * Points that a formula may add where no full stop separates it from what is said next: a word in the middle of
 * a sentence is tagged differently from one at its beginning.
 */
const MOST_RUN_ON = 10

const gaps = fc.constantFrom(' ', '\n', '\n\n')

function expectNoRaise(comment: string, longer: string, most: number): void {
  for (const context of [{ story }, {}]) {
    const alone = linter.assess(comment, context).score as number
    const padded = linter.assess(longer, context).score as number
    expect(padded - alone, longer).toBeLessThanOrEqual(most)
  }
}

it('formulas before, after or around a comment raise its score by hardly anything', () => {
  const places = fc.constantFrom('before', 'after', 'around')
  fc.assert(
    fc.property(said(REMARKS, 4), said(FORMULAS, 3), gaps, places, (remarks, added, gap, where) => {
      const comment = remarks.join(gap)
      const before = where === 'after' ? [] : added
      const after = where === 'before' ? [] : added
      expectNoRaise(comment, [...before, comment, ...after].join(gap), MOST)
    }),
    { numRuns: 1_000 },
  )
})

it('a formula that runs into the first sentence raises its score by a few points at most', () => {
  fc.assert(
    fc.property(said(REMARKS, 4), fc.constantFrom(...RUN_ON), (remarks, added) => {
      const comment = remarks.join(' ')
      expectNoRaise(comment, `${added} ${comment}`, MOST_RUN_ON)
    }),
    { numRuns: 1_000 },
  )
})
