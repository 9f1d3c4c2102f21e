import type { Examples } from '../rule.js'

const bakery = {
  title: 'What a second oven did for our bakery',
  text: 'We bought a used deck oven in May 2012. The queue on Saturdays is shorter now, but the flour bill went up by a third. The old oven stays for rye.',
}

export const examples: Examples = {
  valid: [
    { name: 'a correction is short by nature', comment: 'Typo: 2021, not 2012.', story: bakery },
    { name: 'a question about one point', comment: 'Why keep rye in the old oven?', story: bakery },
    { name: 'a name', comment: 'Ask the Wintersons.', story: bakery },
    {
      name: 'a few words beside a loss',
      comment: 'Time heals all wounds.',
      story: 'My father died in May, and the bakery has been shut since.',
    },
    { name: 'a question about what the story lacks', comment: 'Why steam?', story: bakery },
    {
      name: 'a number of the story’s',
      comment: 'Only 2 then.',
      story: 'We have 2 ovens now, and rent a third by the hour.',
    },
    {
      name: 'a place of the story’s',
      comment: 'Like in London.',
      story: { ...bakery, text: `${bakery.text} In London there are three ovens more.` },
    },
    { name: 'things in a row', comment: 'Kettles, lamps, soap, tins.', story: bakery },
    {
      name: 'words strung together, which are no prose but six of them',
      comment: 'oven rye oven rye oven rye',
      story: bakery,
    },
    { name: 'words that answer the story', comment: 'Flour bill, same here.', story: bakery },
    {
      name: 'six words of one’s own and more',
      comment: 'We had to give ours back.',
      story: bakery,
    },
    {
      name: 'a few words that answer the question above',
      comment: 'About sixty quid, delivered.',
      story: bakery,
      parent: 'What does a stone like that cost?',
    },
    {
      name: 'a place that answers the question above',
      comment: 'In the shed, dear.',
      story: bakery,
      parent: 'Where do you keep the trays?',
    },
    {
      name: 'a few words more that may answer it',
      comment: 'More steam, less hurry.',
      story: bakery,
      parent: 'Any tips for rye?',
    },
    { name: 'an empty comment is left to the linter, which says that it can’t judge', comment: '' },
    {
      name: 'fewer are enough where the configuration says so',
      comment: 'Depends on the weather.',
      story: bakery,
      options: { words: 3 },
    },
  ],
  invalid: [
    {
      name: 'a few words that could mean anything',
      comment: 'Depends on the weather. 🤔',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'a sentence that one can follow, and that says little',
      comment: 'The crust is too pale.',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'a quotation and a shrug',
      comment: '“The old oven stays for rye.” Hm.',
      story: bakery,
      reports: [{ actual: '“The old oven stays for rye.” Hm.' }],
    },
    {
      name: 'an answer to a story that asks, and nothing that speaks for it',
      comment: 'Maybe linseed.',
      story: 'Which oil do you use on a pan? Mine sticks, whatever I try.',
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'a quotation alone',
      comment: '> The old oven stays for rye.',
      story: bakery,
      reports: [{ line: 1, column: 1 }],
    },
  ],
}
