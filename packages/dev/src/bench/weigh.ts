/**
 * What it costs to load a contestant at all. Run as a program with a contestant's number, it prints
 * the cost of that one, measured in a process that holds no other.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Peer } from './contestant.js'
import { madeTexts } from './texts.js'

/** The cost of one contestant. */
export interface Weight {
  /** Milliseconds of processor time to import it, prepare it and read a first comment. */
  first: number
  /** Megabytes of garbage-collected heap after a hundred comments, beyond what was there before. */
  heap: number
  /** The same for the memory of the process. */
  process: number
}

/** How to import each contestant; only the one that is weighed is imported. */
const contestants: Readonly<Record<string, () => Promise<Peer>>> = {
  'commentlint, story, vectors': async () => (await import('./own-peer.js')).withVectors,
  'commentlint, story': async () => (await import('./own-peer.js')).withoutVectors,
  'wink-nlp': async () => (await import('./peers/wink.js')).winkPeer,
  'write-good': async () => (await import('./peers/write-good.js')).writeGoodPeer,
  textlint: async () => (await import('./peers/textlint.js')).textlintPeer,
  'retext-readability': async () => (await import('./peers/retext-readability.js')).readabilityPeer,
  compromise: async () => (await import('./peers/compromise.js')).compromisePeer,
  alex: async () => (await import('./peers/alex.js')).alexPeer,
  'harper.js': async () => (await import('./peers/harper.js')).harperPeer,
}

export const contestantNames: readonly string[] = Object.keys(contestants)

/** Weighs a contestant in a process of its own. */
export function weigh(name: string): Weight {
  const args = ['--expose-gc', '--import', 'tsx', fileURLToPath(import.meta.url), name]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} could not be weighed: ${stderr}`)
  return JSON.parse(stdout) as Weight
}

async function weighHere(load: () => Promise<Peer>): Promise<Weight> {
  const { comments } = madeTexts(100)
  const before = held()
  const start = process.cpuUsage()
  const { prepare } = await load()
  const read = await prepare()
  await read(comments[0]?.comment ?? '')
  const { user, system } = process.cpuUsage(start)
  for (const { comment } of comments) await read(comment)
  const after = held()
  return {
    first: (user + system) / 1000,
    heap: after.heap - before.heap,
    process: after.process - before.process,
  }
}

function held(): { heap: number; process: number } {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed / 1e6, process: rss / 1e6 }
}

const asked = process.argv[1] === fileURLToPath(import.meta.url) ? process.argv[2] : undefined
if (asked !== undefined) {
  const load = contestants[asked]
  if (load === undefined) throw new TypeError(`nobody here is called "${asked}"`)
  console.log(JSON.stringify(await weighHere(load)))
}
