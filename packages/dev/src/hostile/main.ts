import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measure, type SurfaceCost } from './measure.js'
import { showGrowth, showSurfaces } from './report.js'
import { surfaces, unlimited } from './surfaces/index.js'
import { hostileTexts } from './texts.js'

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

async function main(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((arg) => arg !== '--'),
    options: {
      only: { type: 'string', default: '' },
      surface: { type: 'string' },
      measure: { type: 'string' },
      growth: { type: 'boolean', default: true },
      help: { type: 'boolean', short: 'h' },
    },
    allowNegative: true,
  })
  if (values.help) return console.log(usage)
  const texts = hostileTexts.filter(({ name }) => name.includes(values.only))
  if (texts.length === 0) throw new TypeError(`no text has "${values.only}" in its name`)
  if (values.measure !== undefined) {
    const surface = [...surfaces, unlimited].find(({ name }) => name === values.measure)
    if (surface === undefined) throw new TypeError(`there is no way in named "${values.measure}"`)
    const cost = await measure(surface, texts, surface === unlimited ? GROWTH : LENGTHS)
    process.send?.(cost, () => process.exit())
    return
  }
  const costs: SurfaceCost[] = []
  for (const { name } of surfaces) {
    if (name === (values.surface ?? name)) costs.push(await measureApart(name, values.only))
  }
  console.log(`${texts.length} texts, ${cpus()[0]?.model.trim()}, Node ${process.version}\n`)
  console.log(showSurfaces(costs, LENGTHS))
  if (values.growth) {
    console.log(`\n${showGrowth(await measureApart(unlimited.name, values.only), GROWTH, SHOWN)}`)
  }
}

try {
  await main()
} catch (error) {
  console.error(error instanceof TypeError ? `bench:hostile: ${error.message}` : error)
  process.exitCode = 2
}
