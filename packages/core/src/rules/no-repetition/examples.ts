import type { Examples } from '../rule.js'

export const examples: Examples = {
  valid: [
    {
      name: 'a word that the subject needs',
      comment:
        'Which oven do you mean, the deck oven or the old one? An old oven keeps its heat, and the apprentices load it from both sides.',
    },
    { name: 'speech', comment: 'No, no, no: the mill never delivered on a Sunday.' },
    {
      name: 'a quotation that is taken up',
      comment:
        '> the flour bill went up by a third\n\nWhy the flour bill went up by a third is what I would ask the mill. 🍞',
    },
    { name: 'an empty comment', comment: '' },
  ],
  invalid: [
    {
      name: 'the same sentence again',
      comment:
        'The mill should deliver twice a week. I mean it. The mill should deliver twice a week.',
      reports: [{ actual: 'The mill should deliver twice a week' }],
    },
    {
      name: 'words in a row, twice',
      comment: 'This oven is good good good good good, and the rye is dry dry dry dry too.',
      reports: [{ actual: 'good good good good good' }, { actual: 'dry dry dry dry' }],
    },
    {
      name: 'one word stuffed in',
      comment:
        'Oven prices, oven repair, best oven shop, used oven, new oven, cheap oven, oven parts.',
      reports: [{ actual: 'oven' }],
    },
  ],
}
