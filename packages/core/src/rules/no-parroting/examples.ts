import type { Examples } from '../rule.js'

const story = {
  title: 'The ferry that sails on request',
  text: 'Since March the small ferry to Utterholm sails only when somebody rings the bell on the quay. The council says that the bell saves forty litres of diesel a day, and the skipper says that he has never read so many novels.',
}

export const examples: Examples = {
  valid: [
    {
      name: 'a line of the story, and what the writer makes of it',
      comment:
        '"the bell saves forty litres of diesel a day" — is that counted with the trips it makes empty, back to the other quay?',
      story,
    },
    {
      name: 'a few words of the story in a sentence of its own',
      comment: 'We rang the bell on the quay for an hour in January, because the wire had frozen.',
      story,
    },
    {
      name: 'an empty comment',
      comment: '',
      story,
    },
    {
      name: 'emoji',
      comment: '⛴️🔔',
      story,
    },
  ],
  invalid: [
    {
      name: 'the story told again',
      comment:
        'So the small ferry to Utterholm sails only when somebody rings the bell on the quay. The council says that the bell saves forty litres of diesel a day.',
      story,
      reports: [{ line: 1, column: 4 }],
    },
  ],
}
