import type { Story } from '../../types.js'
import type { Examples } from '../rule.js'

const story: Story = {
  title: 'Postgres indexes that cost more than they earn',
  text: [
    'An index that no query reads still has to be written at every insert. We found forty of them on our largest table, and index bloat had doubled its size on disk.',
    'The view pg_stat_user_indexes counts how often each index was read. After a month of counting we dropped all those that stood at zero.',
    'Inserts became a third faster. Two reports that run once a quarter became slow, because the month of counting had missed them.',
  ].join('\n\n'),
}

export const examples: Examples = {
  valid: [
    {
      name: 'thanks around a point',
      story,
      comment: 'Thanks! The part about index bloat saved me an hour.',
    },
    {
      name: 'praise, and then a fact that corrects the story',
      comment: 'Great article, jQuery 4 drops this method though.',
    },
    {
      name: 'short and sharp',
      comment: "Typo in the third paragraph: it's 2021, not 2012.",
    },
    {
      name: 'a question of substance',
      story,
      comment: 'Nice! Does it count index-only scans too?',
    },
    {
      name: 'agreement that says why',
      comment:
        'I agree: our nightly imports went from nine minutes to six after the same clean-up.',
    },
    {
      name: 'a line of the story that the writer liked',
      story,
      comment: '"still has to be written at every insert" love that',
    },
    {
      name: 'praise quoted to be argued with',
      comment: '"What a great post" under each of them tells the author nothing about the bridge.',
    },
    {
      name: 'a short answer to a comment that asks',
      story,
      parent: 'Did you rebuild the ones that you kept?',
      comment: 'We did, it made no difference.',
    },
    { name: 'an empty comment', comment: '' },
  ],
  invalid: [
    {
      name: 'things of the story in a row, and a moral',
      story,
      comment:
        'The inserts, the reports, the month of counting: an index is never just an index. It goes to show how much every detail matters.',
      reports: [
        {
          actual:
            'The inserts, the reports, the month of counting: an index is never just an index. It goes to show how much every detail matters.',
          line: 1,
          column: 1,
        },
      ],
    },
    {
      name: 'thanks and praise, stretched, misspelt and with emoji',
      comment: 'Thaaanks!!! 🙏 gr8 post',
      reports: [{ actual: 'Thaaanks!!! 🙏 gr8 post', line: 1, column: 1 }],
    },
    {
      name: 'long and smooth, and nothing in it',
      story,
      comment:
        'Thank you so much for sharing this! Such an insightful read, you explained everything so well. Keep up the great work, looking forward to your next post.',
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'naming the subject is not yet saying something about it',
      story,
      comment: 'Great article on indexes!',
      reports: [{ actual: 'Great article on indexes!' }],
    },
    {
      name: 'praise that strings what the story has',
      story,
      comment:
        'Such an insightful piece! The index bloat, the quarterly reports and the month of counting are described so clearly, and it really highlights the value of good habits.',
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'agreement with nothing added',
      comment: "So true! Couldn't agree more 💯",
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'a bare condemnation',
      comment: 'Worst article ever. What a waste of time.',
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'being here',
      comment: "First! Who's still reading this in 2031?",
      reports: [{ line: 1, column: 1 }],
    },
    {
      name: 'praise of a comment that asks, which answers nothing',
      story,
      parent: 'Did you rebuild the ones that you kept?',
      comment: 'Great question, love it!',
      reports: [{ line: 1, column: 1 }],
    },
    { name: 'emoji alone', comment: '🙏🙏', reports: [{ actual: '🙏🙏' }] },
    {
      name: 'what is only likely is a warning',
      comment: 'Some things never change.',
      reports: [{ actual: 'Some things never change.' }],
    },
  ],
}
