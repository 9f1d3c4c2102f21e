import { TAKEN_IN as takenIntoCli } from '../../../cli/taken-in.js'
import { TAKEN_IN as takenIntoCore } from '../../../core/taken-in.js'

/** The packages that builds bundle into their own files, by the package's folder. */
export const takenIn: Readonly<Record<string, readonly string[]>> = {
  core: takenIntoCore,
  cli: takenIntoCli,
}
