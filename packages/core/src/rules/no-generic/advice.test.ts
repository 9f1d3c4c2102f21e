import { describe, expect, it } from 'vitest'
import { createLinter } from '../../index.js'
import { loadMeaning } from '../../meaning.js'

const story = { title: 'The pump', text: 'The pump froze in January. Wool kept the pipe warm.' }

function reasonFor(comment: string): string | undefined {
  const { findings } = createLinter().assess(comment, { story })
  return findings.find(({ ruleId }) => ruleId === 'no-generic')?.reason
}

describe('the step that no-generic names', () => {
  it.each([
    ['praise', 'Great post, love it!', /which part is good/],
    ['thanks', 'Thank you so much!', /which part helped/],
    [
      'a question that could be asked anywhere',
      'Any update on this?',
      /exactly what you would like to know/,
    ],
    ['a question without its mark', 'how do i subscribe', /exactly what you would like to know/],
    ['a saying that agrees', 'this is the way', /which point you agree with/],
    ['an outcry that ends as a question does', 'omg are you me??', /which point you agree with/],
    ['what works', 'Works for me!', /which part helped/],
    ['who is sad and blames nobody', 'Absolutely gutted.', /what struck you/],
    ['who honours somebody', 'Hats off to you!', /what deserves it/],
    ['who thanks in an honour', 'Thanks and respect to you all!', /which part helped/],
    ['who wishes luck', 'Fingers crossed!', /what you hope comes of it/],
    ['who wishes luck to who tries', 'Good luck to all who enter!', /what you hope comes of it/],
    ['who means to try it', 'Putting this on my list!', /what draws you to it/],
    ['who wishes for more', 'Keep up the good work!', /read more about/],
    ['who is hungry', 'Mmm, so hungry just looking at this', /what struck you|which part/],
    [
      'a truism that sounds like praise',
      'Time is a great teacher',
      /point of the story it applies to/,
    ],
    [
      'a truism of hardship',
      "Growth is never easy but it's always worth it",
      /point of the story it applies to/,
    ],
    [
      'a truism that says the same twice',
      'Facts are facts, like them or not',
      /point of the story it applies to/,
    ],
    ['praise without an article', 'Recipe is great', /which part is good/],
    ['who has waited', 'finally!! been waiting', /what you were waiting for/],
    ['who stays', 'Following', /come back to it for/],
    ['praise of people', 'Good for them!', /about the achievement/],
    [
      'praise in a sentence that turns elsewhere',
      'This is so beautifully written. Thank you for putting into words what we all feel but cannot say.',
      /which part (is good|helped)/,
    ],
    ['laughter, whatever it is at', 'lol got em', /what struck you/],
    [
      'what is felt, though somebody is with you',
      'Wow, what a journey! I felt like I was there with you.',
      /what struck you/,
    ],
    ['the opposite of praise', "I don't think it's good.", /what counts against it/],
    ['the opposite of agreement', 'No.', /what counts against it/],
    ['disagreement', "I don't agree.", /what counts against it/],
    ['denial', 'This is not true.', /what counts against it/],
    ['praise and blame at once', 'Well written but boring.', /what counts against it/],
    ['praise before an objection', 'Well written but wrong.', /what counts against it/],
    ['who is at a loss', "I don't get it.", /exactly what you would like to know/],
    ['agreement that denies in form', "So true! Couldn't agree more", /which point you agree with/],
    [
      'praise that denies in form',
      'Never disappoints! Not bad at all, great read!',
      /which part is good/,
    ],
    ['praise that denies others', "They don't make songs like this anymore", /what struck you/],
    [
      'a verdict in a saying',
      'Typical council, they never learn.',
      /in the story makes you think so/,
    ],
    ['a roll call', "Who's still listening in 2031?", /what brought you here/],
    ['a wish that denies in form', "Great stuff, can't wait!", /which part is good/],
  ])('fits %s', (_, comment, step) => {
    expect(reasonFor(comment)).toMatch(step)
  })

  it('offers the topic that sets the story apart most, and not what the title or the comment names', () => {
    const reservoir = {
      title: 'Why the reservoir leaks',
      text: 'The reservoir above the village has lost a metre since March, and the engineers sent a letter about it. Clay lines its bed, and the clay lining has cracked where the willow roots went through, so that the clay dries from below. The willow roots were cut back in 1978, and then nobody came to cut the willow roots any more, for the warden retired.',
    }
    const topicFor = (comment: string) => {
      const { findings } = createLinter().assess(comment, { story: reservoir })
      return /“(.+)”/.exec(findings[0]?.reason ?? '')?.[1]
    }
    expect(topicFor('Great post!')).toBe('willow roots')
    expect(topicFor('Great post, love the willows!')).not.toBe('willow roots')
  })

  it('offers no topic to a writer who shouts', () => {
    const text = `The reservoir above the village has lost a metre since March. The clay lining has cracked where
      the willow roots went through, and so the clay lining dries from below, all along the willow roots.`
    const { findings } = createLinter().assess('THIS IS SO BAD, YOU CLOWNS!!!', { story: text })
    expect(findings.map(({ ruleId }) => ruleId)).toContain('no-generic')
    expect(findings.map(({ reason }) => reason).join()).not.toMatch(/topic|could speak to/)
  })

  it.each([
    ["I'm so sorry for your loss.", 'My sister died in October. She left eleven letters.'],
    ['Rest in peace. Thoughts and prayers.', 'My sister died in October. She left eleven letters.'],
  ])('is gentle with condolences: %s', (comment, text) => {
    const { findings } = createLinter().assess(comment, { story: text })
    expect(findings[0]?.reason).toMatch(/^This is kind.+stays with you, if you like\.$/)
  })

  it.each([
    'Sorry to hear that.',
    "I'm so sorry, I know what this is like.",
    'Good luck to everyone affected by this.',
    'Poor kids.',
    'Hang in there, you are doing an amazing job.',
    'Sending you so much love!',
    'Aww that is terrible.',
    'Awful. Sending all of you strength and light!',
  ])('is gentle with sympathy, whatever happened to people: %s', (comment) => {
    const story = 'The ferry company let 140 people go on Monday, and closed the office in Harwich.'
    const { findings } = createLinter().assess(comment, { story })
    expect(findings.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^This is kind, /)])
  })

  it('offers no topic of a loss', () => {
    const text =
      'My sister died in October. She left eleven letters in a biscuit tin, and the biscuit tin smells of her.'
    const { findings } = createLinter().assess('So true, totally agree.', { story: text })
    expect(findings[0]?.reason).toMatch(/in it is about this one\. Say which point[^.]+\.$/)
  })

  it('asks for help, and not for a topic, after good wishes to somebody who asks', () => {
    const asker = {
      title: 'Which paint for a gate?',
      text: 'Which primer holds on zinc by the sea?',
    }
    const { findings } = createLinter().assess('Good luck!', { story: asker })
    expect(findings[0]?.reason).toMatch(/what you would try first, or what worked for you\.$/)
  })

  it('offers no topic of an obituary, and is gentle under it', () => {
    const story = {
      title: 'Dora Finch, who kept the night ferry, 1938–2031',
      text: 'Dora Finch, who has died aged 93, sold tickets on the night ferry. Her husband Karl Brandt built the jetty, and the jetty stands.',
    }
    const { findings } = createLinter().assess('What a sad loss. RIP.', { story })
    expect(findings[0]?.reason).toMatch(/^This is kind.+stays with you, if you like\.$/)
  })

  it('does not take the label of a title for a subject', () => {
    const story = { title: 'Opinion: The pump', text: 'The pump froze in January.' }
    const { findings } = createLinter().assess('Everybody has an opinion lol', { story })
    expect(findings[0]?.reason).not.toMatch(/names the subject of the story/)
  })

  it.each([
    ['Thank you!! exactly what I needed', /what it cleared up for you/],
    ['So true!', /which point you agree with/],
  ])('speaks of the comment above in a reply, and offers no topic: %s', (comment, step) => {
    const parent = 'The pump weighs nineteen kilos without its lid.'
    const { findings } = createLinter().assess(comment, { story, parent })
    expect(findings[0]?.reason).toMatch(step)
    expect(findings[0]?.reason).toMatch(/the one above/)
    expect(findings[0]?.reason).not.toMatch(/topic|story/)
  })

  it('says that thanks to somebody in the story name its subject', () => {
    const named = { title: 'The pump', text: 'The pump froze in January, says Ottoline Brandt.' }
    const { findings } = createLinter().assess('Thank you, Ottoline!', { story: named })
    expect(findings[0]?.reason).toMatch(/names the subject of the story/)
  })

  it('does not ask which thing is meant where a formula names one of the story, and is a warning', () => {
    const { findings } = createLinter().assess('Thanks for the wool!', { story })
    expect(findings).toEqual([
      expect.objectContaining({
        ruleId: 'no-generic',
        severity: 'warn',
        reason: 'This picks up “wool” but says little about it. Say what it did for you.',
      }),
    ])
  })

  it('speaks of the title where that is named, though nothing is said of it', () => {
    expect(reasonFor('Great post about the pump!')).toMatch(/names the subject of the story/)
  })

  it('speaks of the title with word vectors too, although its meaning is near that of the story', () => {
    const linter = createLinter({ meaning: loadMeaning() })
    const { findings } = linter.assess('Great article on pumps!', {
      story: { title: 'Pumps in winter', text: `${story.text} ${'A pump needs oil. '.repeat(9)}` },
    })
    expect(findings[0]?.reason).toMatch(/names the subject of the story/)
  })
})
