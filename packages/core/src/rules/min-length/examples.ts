import type { Examples } from '../rule.js'

const story = {
  title: 'Why we moved the bus stop',
  text: 'The stop at Linden Court stood in a bend. In 2021 two people were hit there, so the council moved it sixty metres down the hill, in front of the pharmacy.',
}

export const examples: Examples = {
  valid: [
    { name: 'short, sharp and specific', comment: "It's 2012, not 2021.", story },
    { name: 'a short question about the story', comment: 'Who paid the pharmacy?', story },
    { name: 'an empty comment is abstained from', comment: '' },
    { name: 'emoji alone are abstained from', comment: '🚏🙂' },
    {
      name: 'a quotation does not make it shorter',
      comment: '> stood in a bend\n\nA mirror on the wall was promised for that bend in May.',
      story,
    },
  ],
  invalid: [
    {
      name: 'two words that point at nothing',
      comment: 'Rather drafty there.',
      reports: [{ line: 1, column: 1 }],
    },
  ],
}
