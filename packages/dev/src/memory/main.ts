import { createLinter } from '@commentlint/core'
import { loadMeaning } from '@commentlint/core/meaning'
import { runCommand, wholeNumber } from '../command.js'
import { letters } from '../hostile/texts.js'

const usage = `Judges comments with words that nobody knows through one linter, and prints what memory it holds.

pnpm bench:memory [options]
  --comments N  how many comments (default 1,000,000)
  --every N     after how many to print a row (default 50,000)`

const STORY = 'The pump at the allotment froze twice in January, and the council paid for wool.'
const LOWER = 'abcdefghijklmnopqrstuvwxyz'

/** A comment with five words that no other has. */
function comment(index: number): string {
  const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((i) => letters(index * 5 + i, 5 + i, LOWER))
  return `Did the council ask ${a} and ${b} about the ${c}? My ${d} froze in 19${index % 100}, not at ${e}.`
}

/** Megabytes of heap after garbage collection, and of memory held by the process. */
function memory(): { heap: number; rss: number } {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: Math.round(heapUsed / 1e6), rss: Math.round(rss / 1e6) }
}

await runCommand({
  name: 'bench:memory',
  usage,
  options: {
    comments: { type: 'string', default: '1000000' },
    every: { type: 'string', default: '50000' },
  },
  run(values) {
    const count = wholeNumber('comments', values.comments)
    const every = wholeNumber('every', values.every)
    const linter = createLinter({ meaning: loadMeaning() })
    const story = linter.prepareStory(STORY)
    console.log('| comments judged | heap in use | process |\n|--:|--:|--:|')
    const heaps: number[] = []
    for (let i = 1; i <= count; i += 1) {
      linter.assess(comment(i), { story })
      if (i % every !== 0) continue
      const { heap, rss } = memory()
      heaps.push(heap)
      console.log(`| ${i.toLocaleString('en')} | ${heap} MB | ${rss} MB |`)
    }
    const [first = 0] = heaps
    console.log(
      `\nAfter the first row the heap was between ${Math.min(...heaps)} and ${Math.max(...heaps)} MB; it began with ${first} MB.`,
    )
  },
})
