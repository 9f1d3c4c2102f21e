/**
 * Where the time of an assessment goes, by files of the core. Run as a program, from the sources, it
 * prints the milliseconds of each as JSON: V8's profiler samples ten thousand times a second which step
 * of the pipeline is running.
 */
import { spawnSync } from 'node:child_process'
import { Session } from 'node:inspector/promises'
import { fileURLToPath } from 'node:url'
import { createLinter } from '@commentlint/core'
import { loadMeaning } from '@commentlint/core/meaning'
import { madeTexts } from './texts.js'

/** Milliseconds by step: a file of the core, an aspect or a rule, relative to its sources. */
export type Steps = Record<string, number>

/** Microseconds between two samples. */
const INTERVAL = 100
const COMMENTS = 200
const PASSES = 20

/** Files of the pipeline itself: what they call are the steps. */
const PIPELINE = ['linter.ts', 'assess.ts', 'read.ts', 'rules/run.ts']

/** Profiles comments of about a hundred words in a process of its own. */
export function profileSteps(): Steps {
  const here = fileURLToPath(import.meta.url)
  const args = ['--conditions=@commentlint/source', '--import', 'tsx', here, 'run']
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the profile failed: ${stderr}`)
  return JSON.parse(stdout) as Steps
}

async function profileHere(): Promise<Steps> {
  const { comments, stories } = madeTexts(COMMENTS)
  const linter = createLinter({ meaning: loadMeaning() })
  const prepared = new Map([...stories].map(([id, story]) => [id, linter.prepareStory(story)]))
  const readAll = () => {
    for (const { comment, storyId } of comments) {
      linter.assess(comment, { story: prepared.get(storyId) })
    }
  }
  for (let pass = 0; pass < PASSES / 4; pass += 1) readAll()
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL })
  await session.post('Profiler.start')
  for (let pass = 0; pass < PASSES; pass += 1) readAll()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return stepsOf(profile)
}

/** The part of a profile that is used: a tree of calls, and which node was running at each sample. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string }
    readonly children?: readonly number[] | undefined
  }[]
  readonly samples?: readonly number[] | undefined
  readonly timeDeltas?: readonly number[] | undefined
}

/** Adds up time by the outermost running step, which includes whatever that calls. */
function stepsOf({ nodes, samples = [], timeDeltas = [] }: Profile): Steps {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const stepOfNode = new Map<number, string>()
  const visit = (id: number, inherited: string | null): void => {
    const node = byId.get(id)
    if (node === undefined) return
    const step = inherited ?? stepOf(node.callFrame.url)
    const isGarbage = node.callFrame.functionName === '(garbage collector)'
    stepOfNode.set(id, step ?? (isGarbage ? 'garbage collector' : REST))
    for (const child of node.children ?? []) visit(child, step)
  }
  visit(nodes[0]?.id ?? 0, null)
  const steps: Steps = {}
  samples.forEach((id, look) => {
    const step = stepOfNode.get(id) ?? REST
    steps[step] = (steps[step] ?? 0) + (timeDeltas[look] ?? 0) / 1000
  })
  return steps
}

const REST = 'the pipeline itself'
const FILE = /\/packages\/core\/src\/(.+)$/

/** The step that a file belongs to; null for the pipeline and for everything outside the core. */
function stepOf(url: string): string | null {
  const file = FILE.exec(url)?.[1]
  if (file === undefined || PIPELINE.includes(file)) return null
  return file.replace(/\.ts$/, '').replace(/^((?:aspects|rules)\/[^/]+)\/.*$/, '$1')
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv[2] === 'run') {
  console.log(JSON.stringify(await profileHere()))
}
