import { describe, expect, it } from 'vitest'
import { prepareAnswered } from '../given.js'
import { createLinter } from '../linter.js'
import { loadMeaning } from '../meaning.js'
import { read } from '../read.js'
import { parse } from '../text/parse.js'
import type { Vectors } from '../text/words/vectors.js'
import { UNTIED } from './relevance.js'

const linter = createLinter()
const STORY = {
  title: 'A dry cellar',
  text: 'Dig a trench along the wall, lay the drainage pipe, and cover it with gravel. Mr Thistlewood did so in Whitby, and the water in his house went down by a foot.',
}

const of = (comment: string, parent: string | null = null) =>
  linter.assess(comment, { story: STORY, parent }).aspects.relevance as number

describe('relevance', () => {
  it('is about 0 where nothing ties the comment, and still ranks what speaks against a tie', () => {
    expect(of('Great post!')).toBeCloseTo(0.01, 10)
    expect(of('The trench fills up.')).toBeGreaterThan(0.1)
    const astray = of('My violin needs new strings, and the conductor a new baton.')
    const further = of(
      'My violin needs new strings, and the conductor a new baton; the cellos rehearse on Tuesday with the brass.',
    )
    expect(astray).toBeLessThan(of('Great post!'))
    expect(further).toBeLessThan(astray)
    expect(further).toBeGreaterThan(0)
  })

  it('is null without a story or a parent', () => {
    expect(linter.assess('The trench fills up.').aspects.relevance).toBeNull()
  })

  it.each([
    ['a word of the story', 'The gravel fills up in winter.', 'The basket fills up in winter.'],
    ['a word that few texts hold', 'The gravel moved.', 'The water moved.'],
    ['a name', 'Thistlewood said so.', 'Drainage said so.'],
    ['two words side by side', 'Our drainage pipe broke.', 'Our pipe for drainage broke.'],
    ['several words', 'The trench had gravel in it.', 'The trench had leaves in it.'],
    [
      'nothing else',
      'The gravel fills up.',
      'The gravel fills up, as did our basket with cherries, eggs and a kitten.',
    ],
  ])('is higher for %s', (_, higher, lower) => {
    expect(of(higher)).toBeGreaterThan(of(lower))
  })

  it('counts a spelt-out number as much as digits', () => {
    const tieOf = (number: string) => {
      const story = { ...STORY, text: `${STORY.text} It took ${number} weeks of rain.` }
      const { evidence } = linter.assess('Fourteen baskets, and none of them filled.', { story })
      return evidence[0]?.weight
    }
    expect(tieOf('fourteen')).toBeGreaterThan(0)
    expect(tieOf('fourteen')).toBe(tieOf('14'))
  })

  it('counts a word once, however often it stands there', () => {
    expect(of('The gravel moved, and the gravel moved.')).toBe(of('The gravel moved.'))
  })

  it('counts no words of a formula', () => {
    expect(of('The gravel moved. Great house, great post!')).toBeLessThanOrEqual(
      of('The gravel moved. House.'),
    )
  })

  it('is that of the story or of the parent, whichever is answered', () => {
    const parent = 'My sister keeps bees on the roof of her school.'
    const comment = 'How do the bees get through winter on a roof?'
    expect(of(comment, parent)).toBeGreaterThan(of(comment))
    const toStory = 'Thistlewood dug his trench in Whitby, with gravel.'
    expect(of(toStory, parent)).toBe(of(toStory))
  })

  it('recognises other words with the same meaning, given word vectors', () => {
    const knowing = createLinter({ meaning: loadMeaning() })
    const near = 'Our basement flooded until the plumber dug a ditch for the sewer.'
    const far = 'Our pianist cheered until the tailor sang a tune for the bride.'
    const relevance = (comment: string) =>
      knowing.assess(comment, { story: STORY }).aspects.relevance as number
    expect(relevance(near) - of(near)).toBeGreaterThan(relevance(far) - of(far))
    // A single word is hardly believed, and a distant one speaks against a tie.
    expect(relevance('Sewer.')).toBeGreaterThan(of('Sewer.'))
    expect(relevance('Sewer.')).toBeLessThan(of('Sewer.') + 0.1)
    expect(relevance('Violin.')).toBeLessThan(of('Violin.'))
    // Formulas are not compared by meaning.
    const formula = 'Great music, great song, great concert!'
    expect(relevance(`${formula} The plumber dug a sewer.`)).toBeCloseTo(
      relevance('The plumber dug a sewer.'),
      10,
    )
  })

  it('is high for a line that is quoted, and counts its words once', () => {
    const line = '> Dig a trench along the wall, lay the drainage pipe, and cover it with gravel.'
    const own = 'Ours filled up with mud by the second winter, all the same.'
    expect(of(`${line}\n\n${own}`)).toBeGreaterThan(of(own) + 0.5)
    const again = 'The trench filled up with mud by the second winter, and the gravel too.'
    expect(of(`${line}\n\n${again}`)).toBeCloseTo(of(`${line}\n\n${own}`), 2)
  })
})

/** A story long enough to tell what belongs to it. */
const LONG = {
  title: STORY.title,
  text: `${STORY.text} As he says, "mud settles wherever a pipe lies flat", so he dug it with a level. Neighbours share the pump.`,
}
const PARENT =
  'My sister keeps bees on the roof of her school, and the children paint the hives in spring. She has lost two swarms to wasps since the frost went, and asks who else feeds them syrup in a trough when clover is late.'

const readOf = (comment: string, parent: string | null = null, vectors: Vectors | null = null) =>
  read(parse(comment), prepareAnswered({ story: LONG, parent }, vectors))

describe('what is said', () => {
  const OWN = 'Ours filled up by the second winter, all the same.'
  const said = (...given: Parameters<typeof readOf>) => readOf(...given).ownRelevance as number

  it('earns a little by quoting a line that it answers', () => {
    const quoting = `> mud settles wherever a pipe lies flat\n\n${OWN}`
    expect(said(quoting)).toBeGreaterThan(said(OWN))
    expect(said(quoting)).toBeLessThan(said(OWN) + 0.05)
    // The same if a parent is answered as well.
    expect(said(quoting, PARENT)).toBe(said(quoting))
  })

  it('earns nothing by quoting a line without answering it', () => {
    expect(said('> mud settles wherever a pipe lies flat')).toBeCloseTo(UNTIED, 10)
  })

  it('earns nothing by pasted text, even with quotations in it', () => {
    const pasted =
      'Mr Thistlewood did so in Whitby, and the water in his house went down by a foot. As he says, "mud settles wherever a pipe lies flat", so he dug it with a level.'
    expect(said(`${pasted} ${OWN}`)).toBeCloseTo(said(OWN), 10)
  })

  it('earns less, but something, by the words of the title', () => {
    expect(said('My dry cellar.')).toBeLessThan(said('My gravel.'))
    expect(said('My dry cellar.')).toBeGreaterThan(UNTIED)
  })

  it('earns nothing by words of the story in thanks', () => {
    expect(said(`Thanks for sharing! ${OWN}`)).toBeCloseTo(said(OWN), 10)
  })

  it('earns by its meaning, but not by naming the subject', () => {
    const vectors = loadMeaning() as Vectors
    const near = 'Our basement flooded until the plumber dug a ditch for the sewer.'
    expect(said(near, null, vectors)).toBeGreaterThan(said(near) + 0.1)
    expect(said('My cellar.', null, vectors)).toBeCloseTo(said('My cellar.'), 10)
  })
})

describe('where a comment belongs', () => {
  const belonging = (...given: Parameters<typeof readOf>) => readOf(...given).belonging as number

  it('is judged by the text that it answers best', () => {
    const comment = 'The gravel in the trench filled up with roots from a willow.'
    expect(belonging(comment, PARENT)).toBe(belonging(comment))
  })

  it('shows in a quoted line that it answers', () => {
    const own = 'The roots of a willow filled it in a single winter here.'
    const line = '> mud settles wherever a pipe lies flat'
    expect(belonging(`${line}\n\n${own}`)).toBeGreaterThan(belonging(own))
  })

  it('shows less in words that any text may have', () => {
    const ofAny = 'The foot of the house went down along the wall with the willow.'
    const ofSubject = 'The gravel of the drainage pump moved into the mud with the willow.'
    expect(belonging(ofAny)).toBeLessThan(belonging(ofSubject))
  })
})

describe('the score', () => {
  const score = (comment: string) => linter.assess(comment, { story: STORY }).score as number

  it('is lower for naming the subject than for saying something about it', () => {
    expect(score('My neighbour swears by gravel and a trench in spring.')).toBeGreaterThan(
      score('My neighbour swears by a cellar and dry in spring.'),
    )
  })

  it('is lower for smooth words without anything concrete', () => {
    const smooth =
      'The relevance of such considerations underlines the significance of perspective, and the potential of a thoughtful approach remains an important aspect of the discussion.'
    const plain =
      'The drainage pipe in our shed broke at the elbow, and the mud in the trench froze around the shovel, so the gravel came in May.'
    expect(score(plain)).toBeGreaterThan(score(smooth) + 5)
  })
})
