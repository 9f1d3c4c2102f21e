import type { Examples } from '../rule.js'

export const examples: Examples = {
  valid: [
    {
      name: 'acronyms are no shouting',
      comment: 'Does the API speak HTTP and TLS, or only SSH? NASA and ESA need both.',
    },
    {
      name: 'one word in capitals is stress',
      comment: 'That is NOT what the table in part two says.',
    },
    { name: 'two marks are surprise', comment: 'They closed line 9?! In the middle of winter!!' },
    {
      name: 'somebody else who shouts',
      comment: '> WHY IS NOBODY TALKING ABOUT THIS!!!\n\nBecause the minutes came out today.',
    },
    { name: 'code', comment: 'Try `SELECT NAME FROM STOPS WHERE LINE = 9` first.' },
    { name: 'an empty comment', comment: '' },
    { name: 'three emoji', comment: 'The night bus is back 🚌🚌🎉' },
  ],
  invalid: [
    {
      name: 'a sentence in capitals',
      comment: 'THIS IS THE BEST NEWS for the east side.',
      reports: [{ actual: 'THIS IS THE BEST NEWS', line: 1, column: 1 }],
    },
    {
      name: 'rows of marks, twice',
      comment: 'Line 9 again!!!! Who decided that???',
      reports: [{ actual: '!!!!' }, { actual: '???' }],
    },
    {
      name: 'one outburst, with marks inside and after it',
      comment: 'GIVE US THE TRAM BACK!!!! NOW!!! Who voted for this?',
      reports: [{ actual: 'GIVE US THE TRAM BACK!!!! NOW' }],
    },
    {
      name: 'marks and emoji in one sentence',
      comment: 'No night bus at all??? 😡😡😡😡😡😡😡😡',
      reports: [{ line: 1 }],
    },
    {
      name: 'a row of emoji',
      comment: 'The timetable still says 2019 😂😂😂😂😂',
      reports: [{ actual: '😂😂😂😂😂' }],
    },
  ],
}
