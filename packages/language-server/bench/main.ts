/**
 * Measures the built server as an editor meets it, and prints the table that the README quotes.
 *
 *   pnpm --filter @commentlint/language-server bench
 */
import { readFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { Client } from './client.js'
import { prose } from './prose.js'

const STORY = 'file:///bench/stories/long.md'
const DRAFT = 'file:///bench/drafts/draft.md'
/** What is written over and over, one instead of the other. */
const WORDS = ['Meanwhile', 'Later', 'Today', 'Once']
/** Milliseconds; the figure without it is what the server itself takes. */
const DEBOUNCE = 150

const client = await Client.start()
await client.open(STORY, `# A long story\n\n${prose(3000 * 6)}`)

const change = await changeToDiagnostic(200)
const typing = await typingCpu(60)
const memory = await memoryAfter(10_000)
await client.stop()

const row = (what: string, figure: string) => `| ${what} | ${figure} |`
process.stdout.write(
  `${[
    row('measured', 'figure'),
    row('--', '--'),
    row(
      'change to diagnostic, 2 kB draft, story of 3,000 words, after the debounce',
      `p95 ${change.wall.p95.toFixed(1)} ms, median ${change.wall.median.toFixed(1)} ms`,
    ),
    row(
      'of that, what the server’s thread ran',
      `p95 ${change.ran.p95.toFixed(1)} ms, median ${change.ran.median.toFixed(1)} ms`,
    ),
    row(
      'typing 300 characters a minute for a minute in a 20 kB draft',
      `${typing.toFixed(1)}% of a core`,
    ),
    row('memory after 10,000 changes', `${memory.after} MB (after 1,000: ${memory.before} MB)`),
  ].join(
    '\n',
  )}\n\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`,
)

interface Spread {
  readonly p95: number
  readonly median: number
}

/** By the clock, and as the time that the thread ran: what else the machine does is not in that. */
async function changeToDiagnostic(rounds: number): Promise<{ wall: Spread; ran: Spread }> {
  await client.open(DRAFT, `---\nstory: ../stories/long.md\n---\n${prose(2000)}\n`)
  const wall: number[] = []
  const ran: number[] = []
  for (let i = 0; i < rounds; i += 1) {
    const before = await threadMilliseconds()
    const took = await client.changeAndWait(DRAFT, `word${i} `)
    const after = await threadMilliseconds()
    if (i < 20) continue
    wall.push(took - DEBOUNCE)
    ran.push(after - before)
  }
  return { wall: spreadOf(wall), ran: spreadOf(ran) }
}

function spreadOf(samples: number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { p95: at(0.95), median: at(0.5) }
}

/** Processor time of the server while a person types, in percent of a core. */
async function typingCpu(seconds: number): Promise<number> {
  await client.open(DRAFT, `---\nstory: ../stories/long.md\n---\n${prose(20_000)}\n`)
  const letters = prose(300)
  const start = await cpuSeconds()
  const began = performance.now()
  for (let i = 0; performance.now() - began < seconds * 1000; i += 1) {
    client.change(DRAFT, letters.charAt(i % letters.length))
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return (((await cpuSeconds()) - start) / ((performance.now() - began) / 1000)) * 100
}

async function memoryAfter(changes: number): Promise<{ before: number; after: number }> {
  await client.open(DRAFT, `---\nstory: ../stories/long.md\n---\n${prose(2000)}\n`)
  // No writer waits here.
  await client.setDebounce(0)
  let before = 0
  for (let i = 1; i <= changes; i += 1) {
    client.change(
      DRAFT,
      `${WORDS[i % WORDS.length]} `,
      i === 1 ? 0 : (WORDS[(i - 1) % WORDS.length] ?? '').length + 1,
    )
    // Each tenth change is judged; a writer's are, about.
    if (i % 10 === 0) await client.judged()
    if (i === changes / 10) before = await residentMegabytes()
  }
  return { before, after: await residentMegabytes() }
}

/** User and system time of the server, from the system (Linux): hundredths of a second. */
async function cpuSeconds(): Promise<number> {
  const stat = await readFile(`/proc/${client.pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** What the main thread of the server has run, from the system's scheduler (Linux). */
async function threadMilliseconds(): Promise<number> {
  const stat = await readFile(`/proc/${client.pid}/task/${client.pid}/schedstat`, 'utf8')
  return Number(stat.split(' ')[0]) / 1e6
}

async function residentMegabytes(): Promise<number> {
  const status = await readFile(`/proc/${client.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
}
