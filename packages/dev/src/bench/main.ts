import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
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

// pnpm runs scripts in the package's folder; paths belong to where the person stands.
const here = process.env.INIT_CWD ?? process.cwd()

function partsOf(only: string | undefined): readonly Part[] {
  if (only === undefined) return parts
  return only.split(',').map((name) => {
    const part = parts.find((one) => one.name === name.trim())
    if (part !== undefined) return part
    const known = parts.map((one) => one.name).join(', ')
    throw new TypeError(`--only takes some of ${known}, not "${name}"`)
  })
}

function turnsOf(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 1) return number
  throw new TypeError(`--turns takes a whole number from 1, not "${value}"`)
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((arg) => arg !== '--'),
    options: {
      only: { type: 'string' },
      turns: { type: 'string', default: '15' },
      corpora: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  const asked = partsOf(values.only)
  const turns = turnsOf(values.turns)
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`
  const texts = (words: number, count: number) => benchTexts(values.corpora, here, count, words)
  console.log(`${machine}. Processor time unless it is said otherwise.`)
  const figures: Record<string, unknown> = { machine }
  for (const { name, run } of asked) {
    const measured = await run({ texts, turns })
    figures[name] = measured.figures
    console.log(`\n${measured.shown}`)
  }
  if (values.json)
    writeFileSync(resolve(here, values.json), `${JSON.stringify(figures, null, 2)}\n`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof TypeError ? `bench: ${error.message}` : error)
  process.exitCode = 2
}
