import type { Examples } from '../rule.js'

const bakery = {
  title: 'What a second oven did for our bakery',
  text: `We bought a used deck oven in May 2012. The queue on Saturdays is shorter now, but the flour bill went up by a third, and the mill delivers on Mondays only.

The old oven stays for rye, because it keeps its heat longer.`,
}

export const examples: Examples = {
  valid: [
    {
      name: 'a verdict with a because',
      comment: 'The part on rye is wrong, because a deck oven loses its heat when you load it.',
      story: bakery,
    },
    {
      name: 'a verdict with an example',
      comment: 'I disagree about the mill. Ours delivers on Mondays too and we never ran out.',
      story: bakery,
    },
    {
      name: 'a number is a reason',
      comment: 'The flour bill is wrong, it rose by 12 per cent.',
      story: bakery,
    },
    {
      name: 'somebody else’s verdict',
      comment: '> This is wrong.\n\nSays who? The mill? 🤔',
      story: bakery,
    },
    {
      name: 'no verdict at all',
      comment: 'Our mill delivers on Mondays only as well.',
      story: bakery,
    },
    { name: 'an empty comment', comment: '', story: bakery },
  ],
  invalid: [
    {
      name: 'a claim is wrong, and that is that',
      comment: 'The part about rye bread is simply wrong.',
      story: bakery,
      reports: [{ actual: 'The part about rye bread is simply wrong', line: 1, column: 1 }],
    },
    {
      name: 'a decision was right, and that is that',
      comment: 'Keeping the old oven was the right decision.',
      story: bakery,
      reports: [{ actual: 'Keeping the old oven was the right' }],
    },
    {
      name: 'a side is taken',
      comment: 'I strongly disagree with the old oven and the rye bread.',
      story: bakery,
      reports: [{ actual: 'I strongly disagree' }],
    },
  ],
}
