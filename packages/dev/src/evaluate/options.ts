import { parseArgs } from 'node:util'
import { type TaskName, taskNames } from './tasks.js'

/** The options of `pnpm evaluate`. */
export interface EvaluateOptions {
  corpora: string | undefined
  sets: TaskName[]
  json: string | undefined
  markdown: string | undefined
  dump: string | undefined
  errors: TaskName | undefined
  most: number
  seed: number
  fast: boolean
  splits: boolean
}

/** The command line is not valid. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export const usage = `Measures commentlint on sets of real comments, beside baselines of the same run.

pnpm evaluate [options]
  --corpora DIR     folder of the sets (default ../shared/corpora); unseen-own, kinds and kinds-unseen need none
  --set NAME        only this set; may be repeated: ${taskNames.join(', ')}
  --fast            a seeded sample of each set, no intervals
  --splits          also each figure by length of comment and by source
  --errors SET      the worst mistakes of a set instead of the figures
  --most N          how many of them (default 20)
  --seed N          other comments for gaming, typing and dress (default 11)
  --json FILE       writes all figures, with their splits, as JSON
  --markdown FILE   replaces the generated part of a Markdown page
  --dump FILE       writes one JSON line a comment: labels, aspects, findings, score`

/** Reads the command line. */
export function readOptions(args: string[]): EvaluateOptions | 'help' {
  const values = parse(args)
  if (values.help) return 'help'
  const errors = values.errors === undefined ? undefined : taskNamed(values.errors)
  return {
    corpora: values.corpora,
    sets: errors ? [errors] : values.set ? values.set.map(taskNamed) : [...taskNames],
    json: values.json,
    markdown: values.markdown,
    dump: values.dump,
    errors,
    most: wholeFrom(1, '--most', values.most ?? '20'),
    seed: wholeFrom(0, '--seed', values.seed ?? '11'),
    fast: values.fast ?? false,
    splits: values.splits ?? false,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: {
        corpora: { type: 'string' },
        set: { type: 'string', multiple: true },
        json: { type: 'string' },
        markdown: { type: 'string' },
        dump: { type: 'string' },
        errors: { type: 'string' },
        most: { type: 'string' },
        seed: { type: 'string' },
        fast: { type: 'boolean' },
        splits: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function wholeFrom(least: number, name: string, value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && Number.isInteger(number) && number >= least) return number
  throw new UsageError(`${name} takes a whole number from ${least}, not ${value}`)
}

function taskNamed(name: string): TaskName {
  const task = taskNames.find((known) => known === name)
  if (!task) throw new UsageError(`no set is called ${name}; there are ${taskNames.join(', ')}`)
  return task
}
