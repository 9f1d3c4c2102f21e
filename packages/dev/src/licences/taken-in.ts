import { TAKEN_IN as takenIntoCli } from '../../../cli/taken-in.js'
import { TAKEN_IN as takenIntoCore } from '../../../core/taken-in.js'

/** What the builds of packages take into their own files, by the folder of the package. */
export const takenIn: Readonly<Record<string, readonly string[]>> = {
  core: takenIntoCore,
  cli: takenIntoCli,
}
