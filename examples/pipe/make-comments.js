// Prints made-up comments as JSON Lines, the same in every run: node make-comments.js [HOW MANY]
const count = Number(process.argv[2] ?? 1_000)
const templates = [
  ['fines', () => 'Thanks for sharing, great read!'],
  ['fines', (n) => `We kept the fine and raised the limit for blocking a card to ${n} euros.`],
  ['vacuum', (n) => `Our replica served a monthly report from an index with ${n} scans in all.`],
  ['vacuum', (n) => `Did you reset the counters? “Zero” meant nothing here until day ${n}.`],
]
for (let n = 0; n < count; n += 1) {
  const [storyId, text] = templates[n % templates.length]
  console.log(JSON.stringify({ id: n, storyId, comment: text(n) }))
}
