import { describe, expect, it } from 'vitest'
import { createLinter, type Rating } from '../src/index.js'

const bands: readonly Rating[] = ['generic', 'thin', 'solid', 'strong']

const linter = createLinter()
const story = linter.prepareStory({
  title: 'Why the night ferry to Bornholm was cancelled',
  text: [
    'The night ferry to Bornholm will not sail this winter. Fuel costs rose by a third, and the Swedish pilots asked for double pay on weekends.',
    'The harbour board of Ystad offered to waive the quay fee. The operator says that this covers four sailings a month, and that it needs twelve.',
    'Islanders now reach the hospital in Malmö by helicopter. The county pays for each flight, and has not said how long it can.',
  ].join('\n\n'),
})

/** In each, a single stroke matters much: a mark, a quotation, a title, a list, an address. */
const comments = {
  'a question told by its mark alone':
    'The county pays for the helicopter out of the hospital budget in Malmö?',
  'a question with a name where a verb was expected':
    'How did Ystad count the four sailings, and were weekends with Swedish pilots among them?',
  'a quotation of something else':
    'The board wrote "We would rather lose the quay fee than the last connection of our island. Nobody asked the pilots, and nobody asked us" in March.',
  'the title, word for word':
    'Nobody in Rønne explains why the night ferry to Bornholm was cancelled in the only month with ice.',
  'a sentence of the story, word for word':
    'You write that the harbour board of Ystad offered to waive the quay fee, but in 2019 it doubled it.',
  'words of the story in a row':
    'Ferry fuel pilots quay fee sailings helicopter hospital county board weekends operator winter islanders.',
  'a name of several parts written as one':
    'Does it load with Ferry.Timetable.WinterSailings("Ystad", 12, Quay.Fee<Weekend>) or not at all?',
  'a correction at the end':
    'The pilots at Ystad who asked for double pay are actually Danish, see page 4.',
  'praise first':
    'Great article! I loved it. The quay fee in Rønne is 900 kroner, though, twice that of Ystad.',
  'abbreviations that end a sentence':
    'My mother flew with the helicopter to St. Göran etc. The bill named R. Holm and the county of VS.',
  'a tag': 'Twelve sailings would need two crews from Ystad, right? So what about the pilots?',
}

function judge(comment: string) {
  const { score, rating } = linter.assess(comment, { story })
  return { score: score ?? 0, band: bands.indexOf(rating ?? 'generic') }
}

/** The comment as typed so far, after each of its words. */
function starts(comment: string): string[] {
  return [...comment.matchAll(/\S+/g)].map(({ 0: word, index }) =>
    comment.slice(0, index + word.length),
  )
}

describe('the rating while a person types', () => {
  it.each(Object.entries(comments))('moves by one band at most a word: %s', (_, comment) => {
    const judged = starts(comment).map((text) => ({ text, ...judge(text) }))
    for (const [at, { text, band }] of judged.entries()) {
      expect(Math.abs(band - (judged[at - 1]?.band ?? band)), text).toBeLessThanOrEqual(1)
    }
  })

  it.each(Object.entries(comments))('is no lower for a sentence that ends: %s', (_, comment) => {
    for (const text of starts(comment).filter((start) => /[\p{L}\p{N}][.!?]$/u.test(start))) {
      expect(judge(text).score, text).toBeGreaterThanOrEqual(judge(text.slice(0, -1)).score)
    }
  })
})
