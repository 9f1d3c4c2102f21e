// Reads assessments as JSON Lines and prints one row for each, worst first.
import { createInterface } from 'node:readline'

const rows = []
for await (const line of createInterface({ input: process.stdin })) rows.push(JSON.parse(line))

const names = (findings) => findings.map(({ ruleId }) => ruleId)
const rank = ({ score, error }) => (error ? -2 : (score ?? -1))

for (const row of rows.sort((a, b) => rank(a) - rank(b))) {
  if (row.error) console.log(`line ${row.line}: ${row.error.message}`)
  else if (row.abstained) console.log(`${row.id}: not judged. ${row.abstained.detail}`)
  else console.log([`${row.id}: ${row.rating} (${row.score})`, ...names(row.findings)].join(', '))
}
