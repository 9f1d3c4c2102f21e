import type { Examples } from '../rule.js'

const story = {
  title: 'The lighthouse keeper sells his telescope',
  text: 'For forty years Ansel Brandt watched the strait through a brass telescope. The light was automated in 1998, the fog horn went silent in 2006, and in April he put the telescope up for auction. Three museums bid for it. A dentist from the mainland won, and has hung it in her waiting room, where children look at the ferries.',
}

export const examples: Examples = {
  valid: [
    {
      name: 'it names what it answers',
      comment: 'Was the telescope ever lent to the school, before the dentist got it?',
      story,
    },
    {
      name: 'a reply that answers its parent',
      comment: 'Ours has no tripod either, we lash it to the rail with bicycle tubes.',
      story,
      parent: 'Does anybody know a tripod that stands still on a rail in the wind?',
    },
    {
      name: 'a story too short to be shared',
      comment: 'Nobody here has seen a cormorant since the harbour was dredged.',
      story: 'Closed until Monday.',
    },
    { name: 'an empty comment', comment: '', story },
    { name: 'emoji', comment: '🔭', story },
    {
      name: 'a quotation of the story and an answer',
      comment: '> Three museums bid for it.\n\nFour, ours withdrew an hour before the end.',
      story,
    },
  ],
  invalid: [
    {
      name: 'something else altogether',
      comment: 'My broadband has been down since Tuesday and the engineer keeps cancelling on me.',
      story,
      reports: [{ line: 1, column: 1 }],
    },
  ],
}
