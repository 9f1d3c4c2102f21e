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
      name: 'where it holds is a reason, too',
      comment: 'Keeping the old oven was the right decision where rye is baked.',
      story: bakery,
    },
    {
      name: 'a verdict that goes on',
      comment: 'The rye is nonsense with flour, water, salt, seeds and butter.',
      story: bakery,
    },
    {
      name: 'a verdict put as a question',
      comment: 'The rye is wrong, right?',
      story: bakery,
    },
    {
      name: 'a fault that is named',
      comment: 'The deck oven was the wrong size.',
      story: bakery,
    },
    {
      name: 'a side that others take',
      comment: 'Doctors disagree about rye and ovens.',
      story: bakery,
    },
    {
      name: 'a side is taken, and a doubt named',
      comment: 'I disagree about the mill, except on Mondays.',
      story: bakery,
    },
    { name: 'which of them is best', comment: 'The best rye is dark.', story: bakery },
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
      name: 'a verdict behind something else',
      comment: 'We queue on Saturdays too. Keeping the old oven has been wrong.',
      story: bakery,
      reports: [{ actual: 'Keeping the old oven has been wrong', line: 1, column: 28 }],
    },
    {
      name: 'a smile is no reason',
      comment: 'The deck oven was wrong :)',
      story: bakery,
      reports: [{ actual: 'The deck oven was wrong' }],
    },
    {
      name: 'the best ever, however stretched',
      comment: 'Besttt oven ever.',
      story: bakery,
      reports: [{ actual: 'Besttt' }],
    },
    {
      name: 'a side is taken',
      comment: 'I strongly disagree with the old oven and the rye bread.',
      story: bakery,
      reports: [{ actual: 'I strongly disagree' }],
    },
    {
      name: 'a side is taken in plain words',
      comment: 'I disagree with the old oven.',
      story: bakery,
      reports: [{ actual: 'I disagree' }],
    },
    {
      name: 'a side is not taken',
      comment: "We don't agree about the flour bill.",
      story: bakery,
      reports: [{ actual: "We don't agree" }],
    },
  ],
}
