import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { here } from '../command.js'
import { CorporaError, findCorpora } from './corpora.js'
import { type Job, runJobs } from './crew.js'
import { type EvaluateOptions, readOptions, UsageError, usage } from './options.js'
import { MarkersError, replaceGenerated } from './report/markdown.js'
import { showMarkdown, showReport } from './report/report.js'
import type { SetReport } from './report-set.js'
import { needsCorpora } from './tasks.js'

/** Number of bootstrap draws in a full run. */
const rounds = 1000

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') {
    console.log(usage)
    return
  }
  const corpora = options.sets.some(needsCorpora) ? findCorpora(options.corpora, here) : ''
  const reports = await runJobs(
    options.sets.map((task) => jobFor(task, corpora, options)),
    ({ task, seconds }) => process.stderr.write(`${task}: ${seconds.toFixed(1)} s\n`),
  )
  if (options.errors) console.log(showMistakes(options.errors, reports))
  else console.log(showReport(reports, options))
  writeFiles(reports, options)
}

function showMistakes(task: Job['task'], reports: SetReport[]): string {
  const mistakes = reports.flatMap((report) => report.mistakes)
  return mistakes.length > 0 ? mistakes.join('\n\n') : `${task}: no mistakes`
}

function jobFor(task: Job['task'], corpora: string, options: EvaluateOptions): Job {
  return {
    task,
    corpora,
    fast: options.fast,
    seed: options.seed,
    wanted: {
      rounds: options.fast || options.errors ? 0 : rounds,
      mistakes: options.errors ? options.most : 0,
      dump: options.dump !== undefined,
    },
  }
}

function writeFiles(reports: SetReport[], { json, markdown, dump, fast }: EvaluateOptions): void {
  if (json) {
    const sets = reports.map(({ task, figures, tables }) => ({ task, figures, tables }))
    writeFileSync(resolve(here, json), `${JSON.stringify({ fast, sets }, null, 2)}\n`)
  }
  if (dump) {
    const lines = reports.flatMap((report) => report.dump).map((line) => `${line}\n`)
    writeFileSync(resolve(here, dump), lines.join(''))
  }
  if (markdown) replaceGenerated(resolve(here, markdown), showMarkdown(reports))
}

try {
  await main()
} catch (error) {
  const known = [CorporaError, UsageError, MarkersError].some((kind) => error instanceof kind)
  console.error(known ? `evaluate: ${(error as Error).message}` : error)
  process.exitCode = 2
}
