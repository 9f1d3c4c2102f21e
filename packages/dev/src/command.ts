import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The user's working directory: pnpm runs scripts in the package's folder, but paths are relative to this. */
export const here = process.env.INIT_CWD ?? process.cwd()

type Options = NonNullable<ParseArgsConfig['options']>
type Values<Given extends Options> = ReturnType<
  typeof parseArgs<{ options: Given; allowNegative: true }>
>['values']

/** A program of this package. */
export interface Command<Given extends Options> {
  /** Its name as a pnpm script. */
  readonly name: string
  /** What `--help` prints. */
  readonly usage: string
  readonly options: Given
  /** Runs the program; a `TypeError` from it says in one line what is wrong with the options. */
  run(values: Values<Given>): void | Promise<void>
}

/** Reads the options and runs a program; for invalid options, prints one line and exits with 2. */
export async function runCommand<const Given extends Options>({
  name,
  usage,
  options,
  run,
}: Command<Given>): Promise<void> {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(2).filter((arg) => arg !== '--'),
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowNegative: true,
    })
    if ((values as { help?: boolean }).help) console.log(usage)
    else await run(values as Values<Given>)
  } catch (error) {
    console.error(error instanceof TypeError ? `${name}: ${error.message}` : error)
    process.exitCode = 2
  }
}

/** Reads an option that is a number from 1. */
export function wholeNumber(option: string, text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1) return number
  throw new TypeError(`--${option} takes a whole number from 1, not "${text}"`)
}
