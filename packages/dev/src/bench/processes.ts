import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BenchTexts } from './texts.js'

const fileHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const cli = fileHere('../../../cli/bin/commentlint.js')
const cliBuilt = fileHere('../../../cli/dist/main.js')
const writeGoodFilter = fileHere('./peers/write-good-filter.mjs')

/** Milliseconds that two processes took, round by round. */
export interface ProcessTimes {
  commentlint: number[]
  other: number[]
}

/**
 * The `score` filter against a filter around write-good, as processes over the
 * same JSON Lines: start-up, the stories, parsing and printing included. Null
 * when the command line isn't built.
 */
export function timeFilters(texts: BenchTexts, rounds: number): ProcessTimes | null {
  if (!existsSync(cliBuilt)) return null
  const folder = mkdtempSync(join(tmpdir(), 'commentlint-bench-'))
  try {
    const stories = join(folder, 'stories.jsonl')
    writeFileSync(stories, jsonLines([...texts.stories.values()]))
    const input = jsonLines(texts.comments)
    const score = [cli, 'score', '--stories', stories, '--jobs', '1']
    return timeInTurn(rounds, score, [writeGoodFilter], input)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Milliseconds until a process has judged one comment, and until one that does nothing has ended. */
export function timeStartUp(rounds: number): ProcessTimes {
  const judgeOne =
    "const { createLinter } = await import('@commentlint/core'); createLinter().assess('Is it so?')"
  return timeInTurn(rounds, ['--input-type=module', '--eval', judgeOne], ['--eval', '0'], '')
}

function timeInTurn(rounds: number, first: string[], second: string[], input: string) {
  const times: ProcessTimes = { commentlint: [], other: [] }
  for (let round = 0; round < rounds; round++) {
    times.commentlint.push(timeProcess(first, input))
    times.other.push(timeProcess(second, input))
  }
  return times
}

function timeProcess(args: string[], input: string): number {
  const start = performance.now()
  const { status, stderr, error } = spawnSync(process.execPath, args, {
    cwd: fileHere('.'),
    input,
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`node ${args[0]} failed: ${error?.message ?? stderr}`)
  return performance.now() - start
}

function jsonLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}
