import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../command.js'
import { type Growth, measureGrowth } from './growth.js'
import { measure, type SurfaceCost } from './measure.js'
import { showGrowth, showHead, showSurface } from './report.js'
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
 * Heap that a process may use, in MB, model and vectors included: without a limit Node collects garbage
 * when it likes, and the peak says nothing about what is needed.
 */
const HEAP = 300
/** Heap when time is measured, not memory: near its limit Node does little else than collect garbage. */
const ROOMY_HEAP = 2_000

/** Measures in a process of its own, so that its memory is that of a single surface. */
async function measureApart<Measured>(heap: number, options: readonly string[]): Promise<Measured> {
  const execArgv = [...process.execArgv, `--max-old-space-size=${heap}`]
  const child = fork(fileURLToPath(import.meta.url), options, { execArgv })
  const [measured] = (await once(child, 'message')) as [Measured]
  return measured
}

/** Sends the result to the parent, in a process that was started to measure. */
function answer(measured: SurfaceCost | readonly Growth[]): void {
  process.send?.(measured, () => process.exit())
}

await runCommand({
  name: 'bench:hostile',
  usage,
  options: {
    only: { type: 'string', default: '' },
    surface: { type: 'string' },
    measure: { type: 'string' },
    'measure-growth': { type: 'boolean' },
    growth: { type: 'boolean', default: true },
  },
  async run({ only, surface, measure: asked, 'measure-growth': asksGrowth, growth }) {
    const texts = hostileTexts.filter(({ name }) => name.includes(only))
    if (texts.length === 0) throw new TypeError(`no text has "${only}" in its name`)
    if (asksGrowth) return answer(await measureGrowth(unlimited, texts, GROWTH))
    const known = [...surfaces, unlimited]
    const measured = known.find(({ name }) => name === asked)
    if (measured !== undefined) return answer(await measure(measured, texts, LENGTHS))
    const wanted = known.filter(({ name }) => name === (surface ?? name))
    if (wanted.length === 0) throw new TypeError(`there is no way in named "${surface}"`)
    console.log(`${texts.length} texts, ${cpus()[0]?.model.trim()}, Node ${process.version}\n`)
    console.log(showHead(LENGTHS))
    for (const { name } of wanted) {
      const options = ['--measure', name, '--only', only]
      console.log(showSurface(await measureApart<SurfaceCost>(HEAP, options), LENGTHS))
    }
    if (growth) {
      const growths = await measureApart<Growth[]>(ROOMY_HEAP, ['--measure-growth', '--only', only])
      console.log(`\n${showGrowth(growths, GROWTH, SHOWN)}`)
    }
  },
})
