import { printableJson } from '../terminal/printable.js'
import type { Format } from './format.js'

/** A JSON list of `DraftReport`s, one per line. */
export const json: Format = async function* (verdicts) {
  let separator = '[\n'
  for await (const { report } of verdicts) {
    yield separator + printableJson(report)
    separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}
