import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jsonLines } from './json-lines.js'
import type { BenchTexts } from './texts.js'

const fileHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const cli = fileHere('../../../cli/bin/commentlint.js')
const cliBuilt = fileHere('../../../cli/dist/main.js')
const writeGoodFilter = fileHere('./peers/write-good-filter.mjs')

/** Milliseconds that two processes took, round by round; processor time unless stated otherwise. */
export interface ProcessTimes {
  commentlint: number[]
  other: number[]
}

/** Filters over all comments, over about half of them under the same stories, and over the first one alone. */
export interface FilterTimes {
  all: ProcessTimes
  half: ProcessTimes
  first: ProcessTimes
  /** How many more comments `all` has than `half`. */
  further: number
}

/**
 * Times the `score` filter against a filter around write-good, as processes over
 * the same JSON Lines: start-up, stories, parsing and printing included. Null when
 * the command line isn't built.
 */
export function timeFilters(texts: BenchTexts, rounds: number): FilterTimes | null {
  if (!existsSync(cliBuilt)) return null
  const folder = mkdtempSync(join(tmpdir(), 'commentlint-bench-'))
  try {
    const stories = join(folder, 'stories.jsonl')
    writeFileSync(stories, jsonLines([...texts.stories.values()]))
    const contestants: Contestants = {
      commentlint: [cli, 'score', '--stories', stories, '--jobs', '1'],
      other: [writeGoodFilter],
    }
    const time = (comments: BenchTexts['comments']) => {
      const input = jsonLines(comments)
      return timeInTurn(rounds, contestants, (args) => processorTime(args, input))
    }
    const half = everySecond(texts.comments)
    return {
      all: time(texts.comments),
      half: time(half),
      first: time(half.slice(0, 1)),
      further: texts.comments.length - half.length,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Every second comment of each story, so that both halves need the same stories. */
function everySecond(comments: BenchTexts['comments']): BenchTexts['comments'] {
  const seen = new Map<string, number>()
  return comments.filter(({ storyId }) => {
    const before = seen.get(storyId) ?? 0
    seen.set(storyId, before + 1)
    return before % 2 === 0
  })
}

/** Wall-clock milliseconds until a process has judged one comment, and until one that does nothing has ended. */
export function timeStartUp(rounds: number): ProcessTimes {
  const judgeOne = `
    const { createLinter } = await import('@commentlint/core')
    const { loadMeaning } = await import('@commentlint/core/meaning')
    createLinter({ meaning: loadMeaning() }).assess('Is it so?')`
  const contestants = {
    commentlint: ['--input-type=module', '--eval', judgeOne],
    other: ['--eval', '0'],
  }
  return timeInTurn(rounds, contestants, (args) => clockTime(args))
}

/** The arguments for Node. */
type Contestants = Record<keyof ProcessTimes, string[]>

function timeInTurn(
  rounds: number,
  { commentlint, other }: Contestants,
  time: (args: string[]) => number,
): ProcessTimes {
  const times: ProcessTimes = { commentlint: [], other: [] }
  for (let round = 0; round < rounds; round++) {
    times.commentlint.push(time(commentlint))
    times.other.push(time(other))
  }
  return times
}

function clockTime(args: string[]): number {
  const start = performance.now()
  runNode(args, '')
  return performance.now() - start
}

/** Makes a process print its processor time at its end, as the last line of stderr. */
const sayProcessorTime = `data:text/javascript,${encodeURIComponent(`
  import { isMainThread } from 'node:worker_threads'
  if (isMainThread) process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    process.stderr.write('\\n' + (user + system) / 1000)
  })`)}`

function processorTime(args: string[], input: string): number {
  const stderr = runNode(['--import', sayProcessorTime, ...args], input)
  return Number(stderr.slice(stderr.lastIndexOf('\n')))
}

/** Runs Node to its end and returns its stderr. */
function runNode(args: string[], input: string): string {
  const { status, stderr, error } = spawnSync(process.execPath, args, {
    cwd: fileHere('.'),
    input,
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${error?.message ?? stderr}`)
  return stderr
}
