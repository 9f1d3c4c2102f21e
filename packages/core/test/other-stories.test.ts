import { describe, expect, it } from 'vitest'
import { createLinter } from '../src/index.js'
import { loadMeaning } from '../src/meaning.js'

const linter = createLinter({ meaning: loadMeaning() })

const cat = linter.prepareStory({
  title: 'Teaching an old cat to walk on a lead',
  text: `Our cat Bruno is eleven and has lived indoors all his life. In March the vet said that he had to lose a kilo and a half, so we bought a harness.

For the first week it lay beside his bowl. Then he wore it for five minutes a day, with the treat he likes best, dried shrimp. He fell over sideways the first three times, as if somebody had switched him off. After twelve days he walked through the hallway.

Outside it was the noise that scared him, not the lead. We went out at six in the morning, when the buses are rare, and sat on the same bench under the lime tree. By May he pulled us to it. He has lost 900 grams, and he sleeps through the night for the first time in years.

Do not use a collar: a cat that panics slips out of it or hurts its neck. And never pull. Where he sits down, you wait.`,
})

function judge(comment: string, parent?: string) {
  const { rating, findings } = linter.assess(comment, { story: cat, ...(parent && { parent }) })
  return { rating, found: findings.map(({ ruleId }) => ruleId) }
}

describe('what is about something else, however specific,', () => {
  it.each([
    [
      'a question',
      'Did Mercedes win in Monza because Hamilton stopped on lap 32, or because of the tyres?',
    ],
    [
      'numbers and a make',
      'My neighbour got a 2017 Corolla for 6,400 and the gearbox broke after 300 miles.',
    ],
    [
      'names',
      'Mercedes won in Monza because Hamilton stopped on lap 32, not because of the tyres.',
    ],
    [
      'asking for help',
      'How do I reset the password of my router? The manual says hold the button for 30 seconds, but nothing happens.',
    ],
    [
      'setting right',
      'Actually the treaty was signed in 1648 in Münster, and Sweden got Pomerania.',
    ],
    [
      'advice',
      'You should add a pinch of cardamom to the dough and knead it for half an hour, otherwise it gets tough.',
    ],
  ])('is thin at most, and a finding says so: %s', (_, comment) => {
    expect(judge(comment)).toEqual({ rating: 'thin', found: ['refer-to-story'] })
  })

  it.each([
    [
      'a time of day',
      'The chapel choir rehearses until 8:15 on Thursdays, so park behind the swimming pool instead of the square.',
    ],
    [
      'what is told by "that"',
      'I doubt that the gearbox was ever repaired: the invoice from Corley names two gaskets and a hose.',
    ],
    [
      'an album that is named',
      "I've got that album on cassette, from a shop in Swansea that sold umbrellas, tinned soup and secondhand accordions.",
    ],
    [
      'one of the things of which I have mine',
      'The zip of mine broke in Norway, and the factory in Oslo sent a new jacket without asking for the invoice or charging any customs.',
    ],
    [
      'the photo of another paper',
      'The photo in the Gazette shows the striker a yard offside, and the linesman with his flag up.',
    ],
  ])('is thin even where it points at something: %s', (_, comment) => {
    expect(judge(comment)).toEqual({ rating: 'thin', found: ['refer-to-story'] })
  })

  it('is thin where only a synonym ties it to the story', () => {
    const comment =
      'Does anyone know whether the tip takes paint on Good Friday? The council says nothing anywhere.'
    expect(judge(comment)).toEqual({ rating: 'thin', found: ['refer-to-story'] })
  })

  const queue =
    'the council has moved the recycling to a field behind the station, and on Saturday I stood in a queue for twelve minutes with two broken chairs and a bench. The man at the gate wore a mask and would not take the glass. By May they want everybody to book a time.'

  it.each([
    `Off topic, but ${queue}`,
    `This has nothing to do with the article but ${queue}`,
    `Not really about this, sorry: ${queue}`,
  ])('is thin where it says itself that it is off topic: %s', (comment) => {
    expect(judge(comment)).toEqual({ rating: 'thin', found: ['refer-to-story'] })
    expect(judge(queue).rating).toBe('strong')
  })

  it.each([
    'Off topic, but how long did Bruno wear the harness indoors before you took him outside to the bench? Ours fell over sideways for a week.',
    "I'm not sure about this, but our vet said a harness that sits behind the front legs frightens a cat less than one around the neck.",
  ])('is not thin where its words belong to the story all the same: %s', (comment) => {
    expect(judge(comment).found).toEqual([])
    expect(judge(comment).rating).not.toBe('thin')
  })

  it.each([
    'Has anyone got a spare extension ladder that I could borrow on Saturday?',
    'Does anybody know which dentist around here takes on new patients?',
    'anyone selling a spare ticket for the derby, happy to pay the full price?',
  ])('is thin where it asks anybody who happens to read it: %s', (comment) => {
    expect(judge(comment)).toEqual({ rating: 'thin', found: ['refer-to-story'] })
  })

  const flat =
    "Looking for a flat from May for one and a half years, two rooms, indoors bike store if possible, up to 900 a month. I'm at the hospital six days a week and often on night shifts, so rare visits only."

  it.each([flat, flat.replace('Looking', "Hi all, I'm looking")])(
    'is thin where it looks for something else: %s',
    (comment) => {
      expect(judge(comment)).toEqual({ rating: 'thin', found: ['refer-to-story'] })
    },
  )

  it.each([
    'Looking for a harness for a cat of seven kilos, all that I tried end behind the ribs. Which make is yours?',
    "I'm looking for a lead too. Ours chewed through two in a fortnight, so leather is out.",
  ])('is left alone where it looks for something that the story is about: %s', (comment) => {
    expect(judge(comment).found).toEqual([])
  })

  it('is thin in a reply that addresses nobody', () => {
    const parent =
      'We carry a blanket along and put it over the basket when the noise gets too much.'
    const comment =
      'My neighbour got a 2017 Corolla for 6,400 and the gearbox broke after 300 miles.'
    expect(judge(comment, parent)).toEqual({ rating: 'thin', found: ['refer-to-story'] })
  })
})

describe('what is long and about something else', () => {
  const plumber = {
    title: 'Plumber for an old boiler?',
    text: 'We moved into my aunt’s house in Brighton last month, and the boiler in the cellar drips since the first cold night. The firm on its label closed long ago. Who repairs such old things here, and what should an honest hour cost?',
  }

  it('is thin at most under a short story too', () => {
    const comment =
      'Train lines in Norway are slow but the views make up for it. My cousin took the one from Bergen in March, when the snow stands higher than the windows, and counted eighteen tunnels before she fell asleep. Book the left side, bring sandwiches, and ignore the café car, since its waffles taste of cardboard and the queue reaches through two carriages.'
    const { rating, findings } = linter.assess(comment, { story: plumber })
    expect(rating).toBe('thin')
    expect(findings.map(({ ruleId }) => ruleId)).toContain('refer-to-story')
  })

  it('is what it says where it answers', () => {
    const comment =
      'Ours was of the same age, and a retired heating engineer in Hove looked at it for sixty pounds an hour. Ask him to check the expansion vessel first: when its membrane has gone, the valve lets water out each time the pressure rises, and a new vessel costs less than a call-out. Do not let anybody sell you a whole system in winter.'
    const { rating, findings } = linter.assess(comment, { story: plumber })
    expect(['solid', 'strong']).toContain(rating)
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('refer-to-story')
  })
})

describe('what answers in words of its own', () => {
  it.each([
    [
      'tells of the same',
      'My tabby went limp for a month and then one day jumped on the fence as if she had never done anything else.',
    ],
    [
      'tells of the same, pointing at it',
      'We did exactly this with a rabbit in Utrecht, and within a fortnight she dragged my husband to the park.',
    ],
    ['speaks against it', 'An animal that old wants its sofa and its routine, and no adventures.'],
    [
      'points at a part of it',
      'In the third paragraph, who held the other end when you fell over?',
    ],
    [
      'opens with its own',
      'Mine ate hers, the buckle and half of the strap, on the first evening.',
    ],
    [
      'had the same',
      'We had that. It was called Sunday, and my father carried the rabbit in a rucksack to the allotment.',
    ],
    [
      'had the same, with an article',
      'We had the same. It was called Sunday, and my father carried the rabbit in a rucksack to the allotment.',
    ],
    [
      'had exactly the same',
      'Had exactly this with a rescue greyhound and a muzzle, and a spoon of peanut butter did it.',
    ],
    [
      'asks for something of the page',
      'Could anyone post a link to the padded one that you bought in the end?',
    ],
    ['asks in words of its own', 'Who minds the other pets while you two are out so early?'],
    [
      'asks what becomes of somebody',
      'What do you tell somebody whose knees no longer let them bend down to it?',
    ],
    [
      'asks anyone about it',
      'Does anyone know whether that works with a collar for the same price?',
    ],
    ['asks about the page', 'Why is the font so tiny on my phone, I need a magnifying glass?'],
    ['asks for more', 'Does he now wake you at half past five, and do you get up for it?'],
  ])('is left alone: %s', (_, comment) => {
    expect(judge(comment).found).toEqual([])
  })
})

describe('under a question', () => {
  const kettle = {
    title: 'Kettle trips the fuse, but only at breakfast',
    text: 'Our kettle throws out the fuse of the whole kitchen, and only in the morning. In the evening it boils as often as we like. I have tried another socket and cleaned the contacts underneath. The electrician found nothing and took ninety euros for it. What could make it do that at breakfast and never at supper?',
  }

  it.each([
    [
      'had the same',
      'Had exactly this at my gran’s. Turned out to be a snail that slept under the worktop, and she put down copper tape and has had peace since.',
    ],
    [
      'has it the other way round',
      'Opposite here: fine at dawn, dead by midnight. My landlord swapped the cable behind the plaster and two years have passed without a murmur.',
    ],
  ])('who %s is let be in words of their own', (_, comment) => {
    const { findings } = linter.assess(comment, { story: kettle })
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('refer-to-story')
  })
  const pump = {
    title: 'Pumpd hangs after a reload',
    text: 'Since the spring our pumpd 4.1.3 hangs each time that we reload it with more than a dozen wells in the list. The log stops at the seventh, the lamp goes dark, and only a restart helps. We tried another cable and fewer wells. What else could it be?',
  }
  const versions = [
    'Fixed in 4.2.1 as of last Tuesday, just bump it and build it anew.',
    'That was introduced by 9be02d7 and taken back by 3f1ac90, see the notes of 12 June.',
  ]

  it.each(versions)('who names a version beside one is let be: %s', (comment) => {
    const { findings } = linter.assess(comment, { story: pump })
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('refer-to-story')
  })

  it.each(versions)('who names one beside none is asked what it answers: %s', (comment) => {
    const { findings } = linter.assess(comment, { story: kettle })
    expect(findings.map(({ ruleId }) => ruleId)).toContain('refer-to-story')
  })
})
