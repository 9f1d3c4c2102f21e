import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a run of a program cost: seconds, and megabytes at the peak. */
export interface Cost {
  clock: number
  processor: number
  memory: number
}

const require = createRequire(import.meta.url)

/** The entry files of the programs; none for Node alone. */
const programs = {
  commentlint: join(
    dirname(require.resolve('@commentlint/cli/package.json')),
    'bin/commentlint.js',
  ),
  textlint: join(dirname(require.resolve('textlint/package.json')), 'bin/textlint.js'),
  writeGoodFilter: fileURLToPath(new URL('../peers/write-good-filter.mjs', import.meta.url)),
  node: null,
}

/** Folder of textlint's rules. */
export const textlintRules = fileURLToPath(new URL('../../../node_modules', import.meta.url))

/** Makes a process write its cost, with all its threads, to a file when it ends. */
const reportCost = (file: string) =>
  `data:text/javascript,${encodeURIComponent(`
    import { writeFileSync } from 'node:fs'
    import { isMainThread } from 'node:worker_threads'
    if (isMainThread) process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
      writeFileSync(${JSON.stringify(file)}, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]))
    })`)}`

/** Runs a program to its end; findings don't count as failure. */
export function runProgram(
  name: keyof typeof programs,
  args: readonly string[],
  cwd: string,
  input = '',
): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'commentlint-cost-'))
  const file = join(folder, 'cost.json')
  try {
    const program = programs[name]
    const start = performance.now()
    const { status, stderr, error } = spawnSync(
      process.execPath,
      ['--import', reportCost(file), ...(program === null ? [] : [program]), ...args],
      { cwd, input, encoding: 'utf8', stdio: ['pipe', 'ignore', 'pipe'] },
    )
    const clock = (performance.now() - start) / 1000
    if (status === null || status > 1)
      throw new Error(`${name} failed: ${error?.message ?? stderr}`)
    const [processor, memory] = JSON.parse(readFileSync(file, 'utf8')) as [number, number]
    return { clock, processor, memory }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
