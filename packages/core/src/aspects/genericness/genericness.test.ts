import { describe, expect, it } from 'vitest'
import { createLinter } from '../../linter.js'

const story = {
  title: "The toll gate on Sander's ferry is to go",
  text: `The iron gate at the Lowmouth landing of Sander's ferry, put up in 1911 to stop bullocks boarding without a ticket, will be taken down in March. The harbour trust says that its lower hinge has sheared and that a wheelchair cannot get past the post.

The ferry carried 41,000 people last year at 90 pence each. Skipper Dinah Rowse, who has worked the crossing since 1994, said that she would miss the clang: "It tells me there is somebody when the fog is in."

A chain and a bell will take its place. The gate goes to the museum at Kell, if the museum can find two men who can lift it.`,
}

const linter = createLinter()
const findingsOf = (comment: string) =>
  linter
    .assess(comment, { story })
    .findings.filter(({ ruleId }) => ruleId === 'no-generic')
    .map(({ severity }) => severity)

describe('a long text made of abstract notions alone', () => {
  it.each([
    'It is always sad to see a piece of our heritage disappear. In the rush to modernise everything we so often forget where we came from, and once these things are gone they are gone for good. Our grandparents would not recognise the place any more. I do hope that somebody, somewhere, is thinking about what we want to leave to those who come after us.',
    'Change is never easy, but it comes to us all sooner or later. I believe that we should try to see it as an opportunity rather than a threat, to hold on to what matters and to let go of the rest with a good grace. There are two sides to every question, and with a little goodwill a way forward can be found that everyone can be happy with in the end.',
    'I am a great believer in trying new things whatever your age. It is so important to stay active, both in body and in mind, and to surround yourself with people who lift you up rather than drag you down. You are only as old as you feel! I always tell my friends that if I can do it then anyone can.',
  ])('is likely, but not surely, generic: %s', (comment) => {
    expect(findingsOf(comment)).toEqual(['warn'])
  })

  it.each([
    'My mother would not get on until she had heard it shut behind her. She was frightened of the water all her life and she had worked out that if it had clanged then nobody else could come on and make us sit any lower. I never told her that it was only ever meant for cattle.',
    'We went through all of this two years ago where I work, and the thing that nobody had thought of was who rings. Children do, all day, for fun, and within a week whoever was on duty had stopped coming out for it.',
    'So they measured the gap and found that one could not get through, and instead of moving the one thing that is in the way they take the other one down? I just do not follow how that helps anybody who is waiting there on their own.',
  ])('is not confused with a story told in plain words: %s', (comment) => {
    expect(findingsOf(comment)).toEqual([])
  })
})

describe('a verdict on something that the story names', () => {
  const release = {
    title: 'Sieve 3.0: out with Lua, in with Python',
    text: 'Sieve 3.0 filters mail by rules in Python. Lua was small and quick, and nobody but two of us could write it. The index is kept with XXH3 now, which halves the time of a first run on a laptop with a spinning disk.\n\nThe old rules can be turned into new ones with a script that comes along. It leaves out what uses the clock.',
  }

  it.each(['Lua was fine', 'XXH3. Do it.', 'Python, lovely.'])(
    'is not surely generic: %s',
    (comment) => {
      const { rating, findings } = linter.assess(comment, { story: release })
      expect(rating).toBe('thin')
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    },
  )

  it('is surely generic if the story lacks the name', () => {
    const { findings } = linter.assess('Rust. Do it.', { story: release })
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['no-generic', 'error'],
    ])
  })
})
