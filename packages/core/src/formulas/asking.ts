import type { Token } from '../text/token.js'

/** Words that open a question which waits for an answer. "How" and "why" open outcries as often. */
const OPENERS: ReadonlySet<string> = new Set(
  'what where when which whose do does did can could would will is are has have any'.split(' '),
)
/** "Isn't it great?", "who doesn't love this?" */
const DENIALS: ReadonlySet<string> = new Set(["n't", 'nt', 'not', 'never'])

/**
 * Which tokens stand within a question that is asked in earnest: after a word that opens one, up to
 * the question mark, and with no denial between.
 */
export function findAsking(tokens: readonly Token[]): ReadonlySet<number> | null {
  let asking: Set<number> | null = null
  for (let mark = 0; mark < tokens.length; mark += 1) {
    if (tokens[mark]?.value[0] !== '?') continue
    const opener = openerBefore(tokens, mark)
    if (opener < 0) continue
    asking ??= new Set()
    for (let at = opener + 1; at < mark; at += 1) asking.add(at)
  }
  return asking
}

/** The first opener at the start of a clause of the sentence that a mark ends; -1 when none is. */
function openerBefore(tokens: readonly Token[], mark: number): number {
  let opener = -1
  for (let at = mark - 1; at >= 0; at -= 1) {
    const { lexeme, sentence } = tokens[at] as Token
    if (sentence !== tokens[mark]?.sentence || DENIALS.has(lexeme.normal)) break
    const before = tokens[at - 1]
    const opens = before === undefined || before.sentence !== sentence || before.kind !== 'word'
    if (opens && OPENERS.has(lexeme.normal)) opener = at
  }
  return opener
}
