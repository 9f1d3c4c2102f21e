import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../command.js'
import { measure, type SurfaceCost } from './measure.js'
import { showGrowth, showSurfaces } from './report.js'
import { surfaces, unlimited } from './surfaces/index.js'
import { type HostileText, hostileTexts } from './texts.js'

const usage = `Judges hostile texts through every way in, and prints what they cost in processor time and memory.

pnpm bench:hostile [options]
  --only WORDS     only the texts whose name holds these words
  --surface NAME   only this way in
  --no-growth      leave out the growth from 10 kB to 1 MB`

/** Just below the limit, front matter included, and far above it. */
const LENGTHS = [99_000, 1_000_000]
const GROWTH = [10_000, 100_000, 1_000_000]
const SHOWN = 12

/**
 * Heap that a process may use, in MB, model and vectors included: without a bound Node collects
 * garbage when it likes, and the peak says nothing about what is needed.
 */
const HEAP = 300
/** The same without a limit to the length of a comment. */
const HEAP_WITHOUT_LIMIT = 600

/** Measures in a process of its own, so that memory is that of one surface. */
async function measureApart(name: string, only: string): Promise<SurfaceCost> {
  const heap = name === unlimited.name ? HEAP_WITHOUT_LIMIT : HEAP
  const execArgv = [...process.execArgv, `--max-old-space-size=${heap}`]
  const args = ['--measure', name, '--only', only]
  const child = fork(fileURLToPath(import.meta.url), args, { execArgv })
  const [cost] = (await once(child, 'message')) as [SurfaceCost]
  return cost
}

/** In the process that was started to measure one way in: tells the one that asked what it cost. */
async function measureHere(name: string, texts: readonly HostileText[]): Promise<void> {
  const surface = [...surfaces, unlimited].find((one) => one.name === name)
  if (surface === undefined) throw new TypeError(`there is no way in named "${name}"`)
  const cost = await measure(surface, texts, surface === unlimited ? GROWTH : LENGTHS)
  process.send?.(cost, () => process.exit())
}

await runCommand({
  name: 'bench:hostile',
  usage,
  options: {
    only: { type: 'string', default: '' },
    surface: { type: 'string' },
    measure: { type: 'string' },
    growth: { type: 'boolean', default: true },
  },
  async run({ only, surface, measure: asked, growth }) {
    const texts = hostileTexts.filter(({ name }) => name.includes(only))
    if (texts.length === 0) throw new TypeError(`no text has "${only}" in its name`)
    if (asked !== undefined) return measureHere(asked, texts)
    const wanted = surfaces.filter(({ name }) => name === (surface ?? name))
    if (wanted.length === 0) throw new TypeError(`there is no way in named "${surface}"`)
    console.log(`${texts.length} texts, ${cpus()[0]?.model.trim()}, Node ${process.version}\n`)
    const costs: SurfaceCost[] = []
    for (const { name } of wanted) costs.push(await measureApart(name, only))
    console.log(showSurfaces(costs, LENGTHS))
    if (growth) {
      console.log(`\n${showGrowth(await measureApart(unlimited.name, only), GROWTH, SHOWN)}`)
    }
  },
})
