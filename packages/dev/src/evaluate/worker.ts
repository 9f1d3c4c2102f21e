import { parentPort, workerData } from 'node:worker_threads'
import type { Job } from './crew.js'
import { loadCreateLinter } from './linter.js'
import { reportSet } from './report-set.js'

const { task, corpora, fast, wanted } = workerData as Job
const createLinter = await loadCreateLinter()
parentPort?.postMessage(reportSet(task, { createLinter, corpora, fast }, wanted))
