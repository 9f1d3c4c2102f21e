import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { here, runCommand, wholeNumber } from '../command.js'
import type { Part } from './part.js'
import { parts } from './parts/index.js'
import { benchTexts } from './texts.js'

const usage = `Times commentlint beside what a user would pick instead, on the same comments in one run.

pnpm bench [options]
  --only PARTS    only some parts, e.g. speed,typing:
${parts.map(({ name, about }) => `                    ${name.padEnd(8)}${about}`).join('\n')}
  --turns N       turns in which everybody reads (default 15)
  --corpora DIR   folder with comments to read (default ../shared/corpora; made comments without it)
  --json FILE     writes the figures as JSON`

function partsOf(only: string | undefined): readonly Part[] {
  if (only === undefined) return parts
  return only.split(',').map((name) => {
    const part = parts.find((one) => one.name === name.trim())
    if (part !== undefined) return part
    const known = parts.map((one) => one.name).join(', ')
    throw new TypeError(`--only takes some of ${known}, not "${name}"`)
  })
}

await runCommand({
  name: 'bench',
  usage,
  options: {
    only: { type: 'string' },
    turns: { type: 'string', default: '15' },
    corpora: { type: 'string' },
    json: { type: 'string' },
  },
  async run({ only, turns, corpora, json }) {
    const asked = partsOf(only)
    const texts = (words: number, count: number) => benchTexts(corpora, here, count, words)
    const wish = { texts, turns: wholeNumber('turns', turns) }
    const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`
    console.log(`${machine}. Processor time unless it is said otherwise.`)
    const figures: Record<string, unknown> = { machine }
    for (const part of asked) {
      const measured = await part.run(wish)
      figures[part.name] = measured.figures
      console.log(`\n${measured.shown}`)
    }
    if (json) writeFileSync(resolve(here, json), `${JSON.stringify(figures, null, 2)}\n`)
  },
})
