import type { Examples } from '../rule.js'

const tram = {
  title: 'Who rides at night',
  text: 'We counted who rides line 9 at night, stop by stop, over the four weeks of a February without snow. The timetables promise a tram every twenty minutes. Fewer than forty people boarded behind the harbour, and most of them worked there.',
}

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
      story: tram,
    },
    {
      name: 'a source after a point about the story',
      comment:
        'Thanks for counting. On line 4 nobody boarded behind the harbour either, and those timetables promised more.\n\nhttps://counts.example/line-4',
      story: tram,
    },
    {
      name: 'a page after a word about something else',
      comment:
        'Great read! My cousin restores accordions and two harps in a cellar near Oslo.\nhttps://accordions.example',
      story: tram,
    },
    {
      name: 'a link that is introduced',
      comment:
        'Great post! I keep a list of what other towns pay their drivers after midnight: https://drivers.example/pay',
      story: tram,
    },
    {
      name: 'a link that is pointed at',
      comment:
        'Thanks a lot! My own numbers from Oslo are in the page below.\nhttps://oslo.example/nights',
      story: tram,
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
      name: 'a link with a word of the title, which says only what it is about',
      comment: 'Night trams 👉 bit.ly/2night-tr',
      story: { ...tram, title: 'Who rides the trams at night' },
      reports: [{ actual: 'bit.ly/2night-tr' }],
    },
    {
      name: 'a link that hangs under praise of anything',
      comment:
        'What a wonderful post, I was searching for this kind of information everywhere and I found the best content here. Keep up the great work. https://ovens.example/repair',
      story: tram,
      reports: [{ actual: 'https://ovens.example/repair' }],
    },
    {
      name: 'the same with a title',
      comment:
        'Thank you for sharing such valuable knowledge with us, my team and I always wait for the next one. <a href="https://ovens.example/repair">Oven Repair</a>',
      reports: [{ line: 1 }],
    },
    {
      name: 'two links and an emoji',
      comment: '👇 https://example.com/one https://example.com/two',
      reports: [{ actual: 'https://example.com/one' }, { actual: 'https://example.com/two' }],
    },
  ],
}
