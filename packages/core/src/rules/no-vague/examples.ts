import type { Examples } from '../rule.js'

const bakery = {
  title: 'What a second oven did for our bakery',
  text: `We bought a used deck oven in May 2012. The queue on Saturdays is shorter now, but the flour bill went up by a third, and the mill delivers on Mondays only.

The old oven stays for rye, because it keeps its heat longer.`,
}

export const examples: Examples = {
  valid: [
    {
      name: 'the point is named',
      comment: 'I agree with your point about the mill: ours comes twice a week.',
      story: bakery,
    },
    {
      name: 'the sentence says which',
      comment: 'Some things got worse: the queue is shorter, and the flour bill is not.',
      story: bakery,
    },
    {
      name: 'a thing may be a thing',
      comment: 'The thing that broke first on ours was the door.',
      story: bakery,
    },
    {
      name: 'vague words of somebody else',
      comment: '> I disagree with some of your points.\n\nWith which one, the mill or the rye? 🙂',
      story: bakery,
    },
    {
      name: 'few words of one’s own, and a point',
      comment: 'Rye is always better on the third day, whatever the oven.',
      story: bakery,
    },
    {
      name: 'the writer has what the story is about',
      comment: 'Things have been getting much worse with our bill.',
      story: bakery,
    },
    { name: 'an empty comment', comment: '', story: bakery },
  ],
  invalid: [
    {
      name: 'points that have no name',
      comment: 'I disagree with some of your points, to be honest.',
      story: bakery,
      reports: [{ actual: 'some of your points', line: 1, column: 17 }],
    },
    {
      name: 'two of them',
      comment: 'You raise various interesting aspects. Many things should be thought over again.',
      story: bakery,
      reports: [{ actual: 'various interesting aspects' }, { actual: 'Many things' }],
    },
    {
      name: 'everything at once',
      comment: 'Not sure I can go along with everything you said.',
      story: bakery,
      reports: [{ actual: 'everything you said' }],
    },
    {
      name: 'what is true anywhere',
      comment: 'Old habits die hard, and we all have to work on ourselves every day.',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
  ],
}
