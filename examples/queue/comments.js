// Comments as a site might have them: made up, and the same in every run.

export const stories = [
  {
    id: 'fines',
    title: 'Our library stopped charging fines',
    text: 'For thirty-one years the town library charged ten cents a day for a late book. When we looked at the register we found 612 cards that were blocked because of it.\n\nNow a loan renews itself twice, unless somebody has reserved the book. That alone removed two thirds of the late returns: people had forgotten.',
  },
  {
    id: 'vacuum',
    title: 'Four hours of vacuum',
    text: 'Every insert pays for every index, and so does the nightly vacuum. Eight of our fourteen indexes were never read on the primary.\n\nThe replica keeps a count of its own: a report that accounting runs there needs one of the eight once a month.',
  },
]

const templates = [
  ['fines', () => 'Thanks for sharing, great read!'],
  ['fines', (n) => `We kept the fine and raised the limit for blocking a card to ${n} euros.`],
  ['vacuum', (n) => `Our replica served a monthly report from an index with ${n} scans in all.`],
  ['vacuum', (n) => `Did you reset the counters? Zero meant nothing here until day ${n}.`],
]

/** Makes `count` comments, `{id, storyId, comment}`; every fourth says nothing. */
export function makeComments(count) {
  return Array.from({ length: count }, (_, n) => {
    const [storyId, text] = templates[n % templates.length]
    return { id: `c${n}`, storyId, comment: text(n) }
  })
}
