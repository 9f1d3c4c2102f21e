import type { Examples } from '../rule.js'

const story = {
  title: 'How the night market moved indoors',
  text: 'The night market left Canal Square in November. Forty stalls now stand in the old tram depot: noodles, knives sharpened while you wait, second-hand radios, a barber. The roof leaks above the radios, so their owner sells umbrellas too.',
}

export const examples: Examples = {
  valid: [
    {
      name: 'a phrase that comes back once',
      comment:
        'The old tram depot was cold in my day too. If the old tram depot has heating now, who pays for it?',
      story,
    },
    { name: 'an empty comment', comment: '' },
    { name: 'emoji said again', comment: '🌧️🌧️ Umbrellas above the radios, well played.' },
    {
      name: 'a quotation and the answer to it',
      comment:
        '> Forty stalls now stand in the old tram depot\n\nThirty-nine, the barber left on Monday.',
      story,
    },
  ],
  invalid: [
    {
      name: 'the same sentence twice',
      comment:
        'The roof leaked when we shunted trams there in 1988. The roof leaked when we shunted trams there in 1988.',
      reports: [{ line: 1, column: 54 }],
    },
    {
      name: 'two sentences, each said again',
      comment:
        'Who mends the roof of the depot this winter? My aunt sold radios on the square until June. Who mends the roof of the depot this winter? And again: my aunt sold radios on the square until June.',
      reports: [{}, {}],
    },
  ],
}
