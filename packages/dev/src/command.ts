import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Where the person stands: pnpm runs scripts in the package's folder, but paths belong there. */
export const here = process.env.INIT_CWD ?? process.cwd()

type Options = NonNullable<ParseArgsConfig['options']>
type Values<Given extends Options> = ReturnType<
  typeof parseArgs<{ options: Given; allowNegative: true }>
>['values']

/** A program of this package. */
export interface Command<Given extends Options> {
  /** As pnpm calls it. */
  readonly name: string
  /** What `--help` prints. */
  readonly usage: string
  readonly options: Given
  /** A `TypeError` says in one line what is wrong with the options. */
  run(values: Values<Given>): void | Promise<void>
}

/** Reads the options and runs a program; exit code 2, and one line, where they can't be understood. */
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

/** A number from 1, given as an option. */
export function wholeNumber(option: string, text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1) return number
  throw new TypeError(`--${option} takes a whole number from 1, not "${text}"`)
}
