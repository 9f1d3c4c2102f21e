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
    {
      name: 'a short refrain',
      comment: 'We drained it with hoses. It rained. We drained it with hoses.',
    },
    {
      name: 'a refrain of a long comment',
      comment:
        'We drained it with old hoses. The pump froze, the tap split in the cold, and the loam that ran off filled the whole yard behind the red shed up to both our old knees. We drained it with old hoses.',
    },
    {
      name: 'code that says the same on both sides',
      comment:
        'We plot this for the oven:\n\n```\nsum(rate(oven_heat_seconds_total{door="open"}[5m])) / sum(rate(oven_heat_seconds_total[5m]))\n```\n\nFrom a tenth on, somebody has left the door ajar.',
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
      name: 'the same clauses again, beside a quotation of something else',
      comment:
        '> The mill should deliver flour twice a week\n\nDig early, lay deep, wash twice. It took us a weekend. Dig early, lay deep, wash twice.',
      reports: [{ actual: 'Dig early, lay deep, wash twice', line: 3, column: 56 }],
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
