import type { Examples } from '../rule.js'

export const examples: Examples = {
  valid: [
    {
      name: 'a link with a sentence on what it shows',
      comment:
        'The city publishes the counts for each line, and line 9 is at the bottom: https://example.com/counts',
    },
    {
      name: 'a word that answers the story',
      comment: 'Fewer than in these timetables: https://example.com/lines',
      story: {
        title: 'Who rides at night',
        text: 'We counted who rides line 9 at night, stop by stop, over the four weeks of a February without snow. The timetables promise a tram every twenty minutes. Fewer than forty people boarded behind the harbour, and most of them worked there.',
      },
    },
    { name: 'an empty comment holds no link', comment: '' },
    { name: 'emoji without a link', comment: '🚌🚌' },
  ],
  invalid: [
    {
      name: 'a link alone',
      comment: 'https://example.com/postgres-index-tuning',
      reports: [{ actual: 'https://example.com/postgres-index-tuning', line: 1, column: 1 }],
    },
    {
      name: 'a link under nothing but a quotation',
      comment: '> Zero is not proof.\n\nhttps://example.com/counters',
      reports: [{ actual: 'https://example.com/counters', line: 3, column: 1 }],
    },
    {
      name: 'words that point at the link alone',
      comment: 'See here: https://example.com/counts',
      reports: [{ actual: 'https://example.com/counts', line: 1, column: 11 }],
    },
    {
      name: 'a link under thanks for what every story is',
      comment: 'Thanks for this great article. https://example.com/our-trams',
      story: {
        title: 'An article about trams',
        text: 'This article counts who rides line 9 at night, stop by stop, over the four weeks of a February without snow. Fewer than forty people boarded behind the harbour, and most of them worked there.',
      },
      reports: [{ actual: 'https://example.com/our-trams' }],
    },
    {
      name: 'two links and an emoji',
      comment: '👇 https://example.com/one https://example.com/two',
      reports: [{ actual: 'https://example.com/one' }, { actual: 'https://example.com/two' }],
    },
  ],
}
