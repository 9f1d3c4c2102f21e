import { describe, expect, it } from 'vitest'
import { createLinter } from '../../linter.js'

const story = {
  title: 'We moved the hives behind the railway hedge',
  text: 'In April the committee asked us to move the four hives away from the footpath. We carried them at dusk, with the entrances stuffed with foam. The freight train at ten past four shakes the stands so that the combs creak.',
}

function found(comment: string, parent: string): string[] {
  const { findings } = createLinter().assess(comment, { story, parent })
  return findings.map(({ ruleId }) => ruleId)
}

describe('a short answer to a comment that asks', () => {
  it.each([
    ['Did you feed them after the move?', 'We did, it made them worse.'],
    ['Did you feed them after the move?', 'Not yet.'],
    ['Did you feed them after the move?', 'no'],
    ['Is it allowed that close to the line?', "It isn't, strictly speaking."],
    ['How often did you write to them?', 'Twice, both times refused.'],
    ['What does a stand cost?', 'About forty quid fitted.'],
    ['When does the first one leave?', 'Before five.'],
    ['Where did you get the mats?', "From my daughter's school."],
    ['Who owns the hedge?', 'The council, sadly.'],
    ['Which foam was that?', 'The grey one.'],
    ['Why did you sell the weak one?', 'Because it was lazy.'],
  ])('is complete with "%s": %s', (parent, comment) => {
    expect(found(comment, parent)).toEqual([])
  })

  it.each([
    ['Did you feed them after the move?', 'Great question!'],
    ['Did you feed them after the move?', 'Yes! So true! Great article!'],
    ['Who owns the hedge?', 'Thanks for sharing!'],
    ['How heavy is a full one?', 'Totally agree!'],
    ['When does the first one leave?', 'Omg this is so cute'],
    ['Where did you get the mats?', 'lol same'],
    ['Really? Who cares?', 'Yes'],
    ['The trains get on my nerves.', 'Yes'],
    ['The trains get on my nerves.', 'We did.'],
  ])('does not include what answers nothing, or nobody: "%s": %s', (parent, comment) => {
    expect(found(comment, parent)).toEqual(['no-generic'])
  })
})

describe('a short answer to a story that asks', () => {
  const asking = {
    title: 'The kitchen mixer hums and does not turn',
    text: 'Our old mixer hums when I switch it on, and the hook stays where it is. The fuse is fine, and with no bowl on it is the same. I took the lid off and saw nothing loose. Does anybody know what to look at first?',
  }
  const foundUnder = (comment: string) =>
    createLinter()
      .assess(comment, { story: asking })
      .findings.map(({ ruleId }) => ruleId)

  it.each(['capacitor', 'Bearings.', "It's the gearbox."])(
    'fits under no other story: %s',
    (comment) => {
      expect(foundUnder(comment)).not.toContain('no-generic')
    },
  )

  it('is asked how one would check it', () => {
    const { findings } = createLinter().assess('capacitor', { story: asking })
    expect(findings.map(({ reason }) => reason)).toEqual([expect.stringMatching('check it')])
  })

  it.each(['bump', 'Great story!', 'Good luck mate', 'lol classic'])('is not %s', (comment) => {
    expect(foundUnder(comment)).toEqual(['no-generic'])
  })
})

describe('a question in return', () => {
  const mixer = {
    title: 'The kitchen mixer hums and does not turn',
    text: 'Our old mixer hums when I switch it on, and the hook stays where it is. The fuse is fine, and with no bowl on it is the same. I took the lid off and saw nothing loose. Does anybody know what to look at first?',
  }
  const scoreUnder = (given: typeof mixer, comment: string) =>
    createLinter().assess(comment, { story: given }).score ?? 0
  const asking = 'Does the hook of the mixer turn by hand with the switch off?'
  const suggesting = 'Have you tried to turn the hook of the mixer by hand with the switch off?'

  it('is worth less under a question than an answer in the form of a question', () => {
    expect(scoreUnder(mixer, asking)).toBeLessThan(scoreUnder(mixer, suggesting) * 0.7)
  })

  it('is worth more under a story that asks nothing', () => {
    const text = mixer.text.replace(/ Does anybody.*/, ' A new one came to ninety euros.')
    const told = { title: 'How our kitchen mixer came to its end', text }
    expect(scoreUnder(told, asking)).toBeGreaterThan(scoreUnder(mixer, asking) * 1.5)
  })
})
