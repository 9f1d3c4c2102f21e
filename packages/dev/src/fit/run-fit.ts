import { CorporaError } from '../evaluate/corpora.js'

/** Runs a fit. Without corpora, or with an option that there isn't, it ends with 2 and says so in one line. */
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
