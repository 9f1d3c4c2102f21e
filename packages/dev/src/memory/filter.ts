import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { jsonLines } from '../bench/json-lines.js'
import { madeTexts } from '../bench/texts.js'
import { runCommand, wholeNumber } from '../command.js'
import { letters } from '../hostile/texts.js'

const usage = `Sends comments with words that nobody knows through \`commentlint score\`, and prints what memory its process holds.

pnpm bench:filter-memory [options]
  --comments N  how many comments of about 100 words (default 1,000,000)
  --every N     after how many to print a row (default 50,000)
  --jobs N      threads that judge (default 1)`

const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const require = createRequire(import.meta.url)
const program = join(
  dirname(require.resolve('@commentlint/cli/package.json')),
  'bin/commentlint.js',
)

/** Lines for the filter, under generated stories, each with five words that no other line has. */
function* lines(count: number): Generator<string> {
  const { comments } = madeTexts(Math.min(count, 10_000))
  for (let index = 0; index < count; index += 1) {
    const { comment, storyId } = comments[index % comments.length] as (typeof comments)[number]
    const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((i) => letters(index * 5 + i, 5 + i, LOWER))
    const own = `Did they ask ${a} and ${b} about the ${c}? My ${d} froze, not at ${e}.`
    yield `${JSON.stringify({ id: index, storyId, comment: `${comment} ${own}` })}\n`
  }
}

/** Megabytes that a process holds now. */
function memoryOf(process: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(process)], { encoding: 'utf8' })
  return Math.round((Number(stdout) * 1024) / 1e6)
}

async function run(count: number, every: number, jobs: number, stories: string): Promise<void> {
  const args = [program, 'score', '--stories', stories, '--jobs', String(jobs)]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const fed = pipeline(Readable.from(lines(count)), child.stdin)
  console.log('| comments judged | process |\n|--:|--:|')
  const all: number[] = []
  let judged = 0
  for await (const _ of createInterface({ input: child.stdout })) {
    judged += 1
    if (judged % every !== 0) continue
    const memory = memoryOf(child.pid ?? 0)
    all.push(memory)
    console.log(`| ${judged.toLocaleString('en')} | ${memory} MB |`)
  }
  await fed
  if (judged !== count) throw new Error(`${judged} of ${count} lines were answered.`)
  console.log(`\nAt most ${Math.max(...all)} MB.`)
}

await runCommand({
  name: 'bench:filter-memory',
  usage,
  options: {
    comments: { type: 'string', default: '1000000' },
    every: { type: 'string', default: '50000' },
    jobs: { type: 'string', default: '1' },
  },
  async run(values) {
    const count = wholeNumber('comments', values.comments)
    const every = wholeNumber('every', values.every)
    const jobs = wholeNumber('jobs', values.jobs)
    const folder = mkdtempSync(join(tmpdir(), 'commentlint-memory-'))
    const stories = join(folder, 'stories.jsonl')
    try {
      writeFileSync(stories, jsonLines([...madeTexts(1).stories.values()]))
      await run(count, every, jobs, stories)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
})
