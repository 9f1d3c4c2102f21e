import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { SetReport, Wanted } from './report-set.js'
import type { TaskName } from './tasks.js'

/** What a worker process gets. */
export interface Job {
  task: TaskName
  corpora: string
  fast: boolean
  seed: number
  wanted: Wanted
}

/** Heaviest first, so that no worker is left with a long task at the end. */
const heaviestFirst: TaskName[] = [
  'blog',
  'gaming',
  'qa-2016',
  'typing',
  'dress',
  'order',
  'judged',
]

/**
 * Runs the jobs in one process per core and returns the reports in the order of the jobs.
 */
export async function runJobs(
  jobs: readonly Job[],
  onReport: (report: SetReport) => void,
): Promise<SetReport[]> {
  const weight = ({ task }: Job) => {
    const place = heaviestFirst.indexOf(task)
    return place < 0 ? heaviestFirst.length : place
  }
  const queue = [...jobs].sort((a, b) => weight(a) - weight(b))
  const reports = new Map<TaskName, SetReport>()
  const work = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const report = await runJob(job)
      reports.set(report.task, report)
      onReport(report)
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work))
  return jobs.flatMap(({ task }) => reports.get(task) ?? [])
}

/** Runs a job in a process rather than a thread, because processes inherit the TypeScript loader. */
function runJob(job: Job): Promise<SetReport> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)))
    worker.once('message', (report) => resolve(report as SetReport))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the worker for ${job.task} ended (${code})`)))
    worker.send(job)
  })
}
