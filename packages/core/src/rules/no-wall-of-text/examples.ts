import type { Examples } from '../rule.js'

const SENTENCE =
  'We rode line 9 to its last stop and counted who got on, who got off, and who gave up waiting.'
const WALL = Array(9).fill(SENTENCE).join(' ')

export const examples: Examples = {
  valid: [
    {
      name: 'a long comment in paragraphs',
      comment: `${SENTENCE} ${SENTENCE}\n\n${WALL.slice(0, 500)}`,
    },
    { name: 'lines that break are paragraphs too', comment: Array(9).fill(SENTENCE).join('\n') },
    {
      name: 'elements that a page sets apart are paragraphs too',
      comment: `<h2>By bus</h2>${Array(4).fill(SENTENCE).join(' ')}<section>${Array(4).fill(SENTENCE).join(' ')}</section>`,
    },
    {
      name: 'a long quotation is not the writer’s',
      comment: `> ${WALL}\n\nWhich day was that? 🚌`,
    },
    { name: 'an empty comment', comment: '' },
  ],
  invalid: [
    {
      name: 'more than 150 words in one go',
      comment: WALL,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'two walls, with a limit of one’s own',
      comment: `${SENTENCE} ${SENTENCE}\n\n${SENTENCE} ${SENTENCE}`,
      options: { words: 30 },
      reports: [{ line: 1 }, { line: 3 }],
    },
  ],
}
