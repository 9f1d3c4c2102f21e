// Reads verdicts as JSON Lines and prints a summary.
import { createInterface } from 'node:readline'

const verdicts = []
for await (const line of createInterface({ input: process.stdin })) verdicts.push(JSON.parse(line))

const generic = verdicts.filter(({ rating }) => rating === 'generic').length
const [first, last] = [verdicts.at(0)?.id, verdicts.at(-1)?.id]
console.log(
  verdicts.length === 0
    ? 'no verdicts'
    : `${verdicts.length} verdicts, ${generic} of them generic; first ${first}, last ${last}`,
)
