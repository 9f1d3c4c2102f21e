import { createInterface } from 'node:readline'
import writeGood from 'write-good'

// The shortest filter a team would write: JSON Lines in, write-good's suggestions out as JSON Lines.
for await (const line of createInterface({ input: process.stdin })) {
  const { id, comment } = JSON.parse(line)
  process.stdout.write(`${JSON.stringify({ id, suggestions: writeGood(comment) })}\n`)
}
