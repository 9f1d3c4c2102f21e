/** The writer's own targets of a call: "us", "my page", a handle, a name that the story lacks. */
import type { Token } from '../../../text/token.js'
import { isName } from '../owners.js'
import type { Scan } from '../scan.js'

export const US = /^(?:us|our|ours)$/
const MINE = /^(?:us|our|ours|me|my|mine)$/

/** Whether something of the writer's, or a name that the story lacks, follows within a few words. */
export function isAtOwn(scan: Scan, i: number, within: number): boolean {
  return scan.after(i, within, (j) => MINE.test(scan.word(j)) || isTarget(scan, j)) >= 0
}

function isTarget(scan: Scan, i: number): boolean {
  const { kind, quoted } = scan.tokens[i] as Token
  return !quoted && (kind === 'mention' || isName(scan, i))
}
