import { describe, expect, it } from 'vitest'
import { createLinter } from '../../index.js'
import { PreparedText } from '../../story/prepare.js'
import { parse } from '../../text/parse.js'
import { isAboutLoss, tellsOfLoss } from './index.js'

describe('a loss is told of', () => {
  it.each([
    'I lost my dad in June and I still ring his number.',
    'We buried our old dog under the pear tree.',
    'My sister passed away last week.',
    'my late uncle kept bees',
    'Eight years on, I still miss my gran on Sundays.',
    'My brother passed.',
    'My gran passed on in May.',
    'My husband passed on the 3rd of May.',
    'my dad never knew, he and my mum passed two years ago',
    'My mum passed when I was nine.',
    'My cousin passed suddenly last winter.',
    'My cousin passed peacefully at home.',
    'my nan passed this week',
    'My brother in law died last year.',
    'my friend Mo died',
    'My baby brother died in hospital.',
    'My dad was dying in that room.',
    'I miss my gran in the evenings.',
    'I lost my dad to cancer.',
  ])('by %s', (comment) => {
    expect(tellsOfLoss(parse(comment))).toBe(true)
  })

  it.each([
    'I lost my dad’s charger on the bus.',
    'My battery died, and my mother laughed.',
    'I missed my brother at the station.',
    'We miss our dad’s old van.',
    'I lost my temper with the council.',
    'My brother has gone bald over this bug. The server died.',
    'My daughter passed the salt to our guest.',
    'My sister passed me the invoice.',
    'My sister passed the test years ago.',
    'My uncle passed it yesterday.',
    'My aunt passed the winter in a van.',
    'My aunt passed on the recipe.',
    'My son passed his exam in a single week.',
    'My niece passed it over the wall.',
    'Our baby phone died in the rain.',
    'Our baby monitor died twice.',
    'My cat flap died.',
    'I lost my dog lead on the beach.',
    'My uncle is dying to complain.',
    'My dad is dying for a pint.',
    'My cousin died laughing.',
    'My aunt nearly died of embarrassment.',
    'I miss my friend at the counter.',
    'My late uncle’s bee boxes, four of them, are for you.',
    '> My sister passed away\n\nSorry to hear that.',
  ])('not by %s', (comment) => {
    expect(tellsOfLoss(parse(comment))).toBe(false)
  })
})

describe('a story is about a loss', () => {
  const isLoss = (text: string) => isAboutLoss(new PreparedText('', text, null, null))

  it('by death and kin', () => {
    expect(isLoss('My father left me forty records. After the funeral I played one.')).toBe(true)
  })

  it('not by the death of a plant, or by kin alone', () => {
    expect(isLoss('My father waters the fern, and I read.')).toBe(false)
    expect(isLoss('The fern died, then the moss.')).toBe(false)
  })

  it('not because somebody is missed: they may only be away', () => {
    expect(isLoss('I miss my sister since she took the job in Leeds.')).toBe(false)
  })
})

describe('an obituary is about a loss', () => {
  const isLoss = (title: string, text: string) =>
    isAboutLoss(new PreparedText(title, text, null, null))

  it.each([
    ['Margit Olsen, lock keeper, 1941–2024', 'Margit Olsen, who has died, kept the lock at Brae.'],
    ['Remembering Dora Finch', 'Dora Finch died in March. She ran the night ferry.'],
    ['What Karl left on the bench', 'Karl was buried on a wet Monday. His widow wants no flowers.'],
    ['A clock for Ines', 'Ines died on Tuesday, aged 61. She had wound it since 1990.'],
    ['Remembering Olaf Brandt', 'Olaf passed suddenly in May. He mended every bell in Brae.'],
    [
      'A bench by the lock',
      'The new bench was unveiled on Sunday. Its plaque reads “In loving memory of Ida Crane”.',
    ],
    ['In memory of Tom Reave', 'He sat here every evening. The tree was planted by his pupils.'],
    ['Where Ida sat', 'A memorial bench for Ida Crane stands at the ferry from today.'],
    ['A lime for Tom', 'Pupils planted it in memory of their teacher, Tom Reave, who is missed.'],
  ])('as “%s” is', (title, text) => {
    expect(isLoss(title, text)).toBe(true)
  })

  it.each([
    ['David Hume and the bridge, 1711–1776', 'Hume fell into the bog, and died in Edinburgh.'],
    ['How to write a eulogy', 'Begin with a story. At a funeral nobody minds a joke.'],
    ['A new lock for Brae', 'The last keeper died in 1912. Brae pays two million for gates.'],
    ['Who killed Marie Lunt?', 'Marie Lunt died in 1974. The podcast names a suspect.'],
    ['What a cache keeps', 'It holds in memory of Redis what the disk has, dedicated to one node.'],
    ['The war memorial leaks', 'Rain gets in behind the plaque, and Brae pays for a new roof.'],
    [
      'A bench for Burns, 1759–1796',
      'The bench in memory of Robert Burns has a new plaque with his best lines.',
    ],
  ])('as “%s” is not', (title, text) => {
    expect(isLoss(title, text)).toBe(false)
  })
})

describe('a writer who tells of a loss', () => {
  const comment = 'I lost my dad in June and I still ring his number before I remember.'
  const grief =
    'My mother died in the spring. Her gardening gloves hang by the door, and the radio in the shed is tuned to the station she liked. I go in there some evenings, sit on the upturned crate, and let it play while the light goes.'
  const linter = createLinter()
  const reasonsOf = (text: string, story: string) =>
    linter.assess(text, { story }).findings.map(({ reason }) => reason)
  const reasonsUnder = (text: string) => reasonsOf(comment, text)

  it('gets a gentle finding, and no topic, under a story about something else', () => {
    const text =
      'We bought a used deck oven in May. The queue on Saturdays is shorter now, but the flour bill went up by a third, and the mill delivers on Mondays only. The old oven stays for rye, because it keeps its heat longer.'
    expect(reasonsUnder(text)).toEqual([expect.stringMatching(/^This is personal.+if you like\.$/)])
  })

  it.each([
    'lost my husband in may. i still have his radio too',
    'my grandmother passed away the same month. i wept reading this',
    'Same. My gran, in May. I have not opened her shed yet.',
  ])('gets no finding under a story of a loss: %s', (text) => {
    expect(reasonsOf(text, grief)).toEqual([])
  })

  it.each([
    ['I miss my uncle every single day.', /^This is personal.+if you like\.$/],
    ['Lovely. I wept.', /^This is kind.+if you like\.$/],
    ['Your mother was wonderful.', /^This is kind.+if you like\.$/],
  ])('gets a gentle finding, as does a kind one: %s', (text, gentle) => {
    expect(reasonsOf(text, grief)).toEqual([expect.stringMatching(gentle)])
  })

  it('and nobody is offered a topic under a story of a loss', () => {
    const truism = 'Old habits die hard, and we all have to work on ourselves every day.'
    expect(reasonsOf(truism, grief).join()).not.toMatch('“')
  })
})
