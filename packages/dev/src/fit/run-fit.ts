import { CorporaError } from '../evaluate/corpora.js'

/** Runs a fit. Without corpora, or with an unknown option, prints one line and exits with 2. */
export function runFit(name: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    const isMisuse = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') ?? false
    const isKnown = error instanceof CorporaError || isMisuse
    console.error(isKnown ? `${name}: ${(error as Error).message}` : error)
    process.exitCode = 2
  }
}
