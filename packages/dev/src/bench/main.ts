import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { commentlintContestants, judgedDifferently } from './commentlint.js'
import type { Contestant } from './contestant.js'
import { timeKeystrokes, timePreparing } from './keystrokes.js'
import { peers } from './peers/index.js'
import { type FilterTimes, type ProcessTimes, timeFilters, timeStartUp } from './processes.js'
import { type BenchReport, type ContestantReport, type FilterReport, showBench } from './report.js'
import { timeRounds } from './rounds.js'
import { ratios, spreadOf } from './statistics.js'
import { type BenchTexts, benchTexts } from './texts.js'

const usage = `Times commentlint beside what a user would pick instead, on the same comments in one run.

pnpm bench [options]
  --corpora DIR   folder with the blog comments (default ../shared/corpora; made comments without it)
  --comments N    how many comments of about 100 words (default 500)
  --rounds N      rounds in which everything takes its turn (default 7)
  --json FILE     writes the figures as JSON`

// pnpm runs scripts in the package's folder; paths belong to where the person stands.
const here = process.env.INIT_CWD ?? process.cwd()

async function measure(texts: BenchTexts, rounds: number): Promise<BenchReport> {
  const startUp = timeStartUp(9)
  const filter = timeFilters(texts, Math.min(rounds, 3))
  return {
    machine: `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`,
    comments: texts.comments.length,
    stories: texts.stories.size,
    source: texts.source,
    contestants: await timeContestants(texts, rounds),
    filter: filter && filterReport(filter),
    judgedDifferently: judgedDifferently(texts),
    keystrokes: [timeKeystrokes(2_000, 200), timeKeystrokes(20_000, 200)],
    preparingMilliseconds: timePreparing(15),
    startUp: { commentlint: spreadOf(startUp.commentlint), node: spreadOf(startUp.other) },
  }
}

async function timeContestants(texts: BenchTexts, rounds: number): Promise<ContestantReport[]> {
  const others = peers.map(async ({ name, prepare }): Promise<Contestant> => {
    const read = await prepare()
    return { name, read: ({ comment }) => read(comment) }
  })
  const contestants = [...commentlintContestants(texts), ...(await Promise.all(others))]
  const times = timeRounds(contestants, texts.comments, rounds)
  const first = times.get(contestants[0]?.name ?? '') ?? []
  return [...times].map(([name, list]) => ({
    name,
    commentsPerSecond: spreadOf(list.map((time) => (1000 * texts.comments.length) / time)),
    timesFirst: ratios(list, first),
  }))
}

function filterReport({ all, half, first, further }: FilterTimes): FilterReport {
  const each = (name: keyof ProcessTimes) =>
    all[name].map((time, round) => (time - (half[name][round] as number)) / further)
  const pair = ({ commentlint, other }: ProcessTimes) => ({
    commentlint: spreadOf(commentlint),
    writeGood: spreadOf(other),
  })
  return {
    all: pair(all),
    first: pair(first),
    each: pair({ commentlint: each('commentlint'), other: each('other') }),
    timesAll: ratios(all.other, all.commentlint),
    timesEach: ratios(each('other'), each('commentlint')),
  }
}

function numberOption(name: string, value: string | undefined, byDefault: number): number {
  const number = Number(value ?? byDefault)
  if (Number.isInteger(number) && number >= 1) return number
  throw new TypeError(`--${name} takes a number from 1, not ${value}`)
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((arg) => arg !== '--'),
    options: {
      corpora: { type: 'string' },
      comments: { type: 'string' },
      rounds: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  const texts = benchTexts(values.corpora, here, numberOption('comments', values.comments, 500))
  const report = await measure(texts, numberOption('rounds', values.rounds, 7))
  console.log(showBench(report))
  if (values.json) writeFileSync(resolve(here, values.json), `${JSON.stringify(report, null, 2)}\n`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof TypeError ? `bench: ${error.message}` : error)
  process.exitCode = 2
}
