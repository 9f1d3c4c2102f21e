import { printableJson } from '../terminal/printable.js'
import type { Format } from './format.js'

/** JSON Lines: a `DraftReport` per line, each as soon as it is known. */
export const jsonl: Format = async function* (verdicts) {
  for await (const { report } of verdicts) yield `${printableJson(report)}\n`
}
