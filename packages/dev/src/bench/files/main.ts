/**
 * `pnpm bench:files`: what it costs to judge a folder of drafts, compared with textlint and one prose
 * rule on the same files, and what the cache, further threads and the start-up contribute.
 */
import { rmSync } from 'node:fs'
import { runCommand, wholeNumber } from '../../command.js'
import { drawTable } from '../../evaluate/report/table.js'
import { ratios, spreadOf } from '../statistics.js'
import { type MadeFiles, makeFiles } from './make-files.js'
import { type Cost, runProgram, textlintRules } from './run-program.js'

const usage = `Times commentlint on a folder of made drafts, beside textlint with write-good's rule.

pnpm bench:files [options]
  --drafts N   how many drafts of about 100 words (default 10000)
  --rounds N   rounds in which everything takes its turn (default 3)`

const textlintArgs = [
  '--no-textlintrc',
  '--rule',
  'write-good',
  '--rules-base-directory',
  textlintRules,
]

/** One thing that is timed: a row of the table. */
interface Contestant {
  name: string
  /** Run before each round; not timed. */
  before?: () => void
  run: () => Cost
}

function contestantsFor({ folder, rows, manyRows, stories, firstDraft }: MadeFiles): Contestant[] {
  const cache = `${folder}/cache`
  const commentlint = (...args: string[]) => runProgram('commentlint', args, folder)
  const score = (jobs: number, input: string) => () =>
    runProgram(
      'commentlint',
      ['score', '--stories', stories, '--jobs', String(jobs)],
      folder,
      input,
    )
  return [
    {
      name: 'textlint, one rule',
      run: () => runProgram('textlint', [...textlintArgs, 'drafts/'], folder),
    },
    {
      name: 'commentlint, cold',
      before: () => rmSync(cache, { recursive: true, force: true }),
      run: () => commentlint('drafts', '-f', 'compact', '--cache-location', cache),
    },
    {
      name: 'commentlint, warm cache',
      run: () => commentlint('drafts', '-f', 'compact', '--cache-location', cache),
    },
    {
      name: 'commentlint, one thread, no cache',
      run: () => commentlint('drafts', '-f', 'compact', '--jobs', '1'),
    },
    {
      name: 'commentlint, two threads, no cache',
      run: () => commentlint('drafts', '-f', 'compact', '--jobs', '2'),
    },
    {
      name: 'a filter around write-good',
      run: () => runProgram('writeGoodFilter', [], folder, rows),
    },
    { name: 'score --jobs 1', run: score(1, rows) },
    { name: 'score --jobs 2', run: score(2, rows) },
    { name: 'score --jobs 1, four times as many', run: score(1, manyRows) },
    { name: 'score --jobs 2, four times as many', run: score(2, manyRows) },
    { name: 'one draft, from nothing', run: () => commentlint(firstDraft) },
    { name: 'Node alone', run: () => runProgram('node', ['--eval', '0'], folder) },
  ]
}

function measure(contestants: readonly Contestant[], rounds: number): Map<string, Cost[]> {
  const costs = new Map<string, Cost[]>(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const { name, before, run } of contestants) {
      before?.()
      costs.get(name)?.push(run())
    }
  return costs
}

function show(costs: ReadonlyMap<string, readonly Cost[]>, drafts: number): string {
  const middle = (list: readonly Cost[], side: keyof Cost) =>
    spreadOf(list.map((one) => one[side])).median
  const times = (name: string, to: string, side: keyof Cost) => {
    const [a = [], b = []] = [costs.get(name), costs.get(to)]
    const sideOf = (list: readonly Cost[]) => list.map((one) => one[side])
    return `${ratios(sideOf(a), sideOf(b)).median.toFixed(1)} (processor ${ratios(
      a.map(({ processor }) => processor),
      b.map(({ processor }) => processor),
    ).median.toFixed(1)})`
  }
  const table = drawTable({
    title: `${drafts} drafts, median of the rounds`,
    columns: ['', 'clock, s', 'processor, s', 'most memory, MB'],
    rows: [...costs].map(([name, list]) => [
      name,
      middle(list, 'clock').toFixed(2),
      middle(list, 'processor').toFixed(2),
      middle(list, 'memory').toFixed(0),
    ]),
  })
  return `${table}

Times as long, by the clock:
  textlint against commentlint, cold:      ${times('textlint, one rule', 'commentlint, cold', 'clock')}
  cold against warm:                       ${times('commentlint, cold', 'commentlint, warm cache', 'clock')}
  one thread against a warm cache:         ${times('commentlint, one thread, no cache', 'commentlint, warm cache', 'clock')}
  one thread against two, no cache:        ${times('commentlint, one thread, no cache', 'commentlint, two threads, no cache', 'clock')}
  write-good against score --jobs 1:       ${times('a filter around write-good', 'score --jobs 1', 'clock')}
  score --jobs 1 against --jobs 2:         ${times('score --jobs 1', 'score --jobs 2', 'clock')}
  the same, four times as many:            ${times('score --jobs 1, four times as many', 'score --jobs 2, four times as many', 'clock')}`
}

await runCommand({
  name: 'bench:files',
  usage,
  options: {
    drafts: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
  },
  run(values) {
    const drafts = wholeNumber('drafts', values.drafts)
    const rounds = wholeNumber('rounds', values.rounds)
    const files = makeFiles(drafts)
    try {
      console.log(show(measure(contestantsFor(files), rounds), drafts))
    } finally {
      rmSync(files.folder, { recursive: true })
    }
  },
})
