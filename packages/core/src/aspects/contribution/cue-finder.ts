import { Automaton, DEAD } from '../../formulas/automaton.js'
import { LONGEST_MATCH } from '../../formulas/find-formulas.js'
import type { Span, Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import { type CueTable, cueTable } from './cue-table.js'

/** The lists of cues, see cues/compile.ts. */
type CueList = 'contributions' | 'rhetorical' | 'questions' | 'pleas' | 'answers' | 'sayings'

/** A cue found in a text. */
export interface Cue<Group> extends Span {
  readonly group: Group
}

/** Finds the cues of a list, all read at once (see formulas/automaton.ts). */
export class CueFinder<Group extends string> {
  readonly #table: CueTable
  readonly #automaton: Automaton
  readonly #groups: readonly Group[]

  /** @param list Its groups are of the type `Group`; see cues/compile.ts. */
  constructor(list: CueList) {
    this.#table = cueTable()
    const { patterns, symbols, setsOf } = this.#table
    const prefix = `${list} `
    // A cue's kind is the name of its list and its group, separated by a space.
    const { kinds, kindOf } = patterns
    this.#groups = kinds.map((kind) => kind.slice(prefix.length) as Group)
    this.#automaton = new Automaton(patterns, {
      symbols,
      setsOf,
      isRead: (pattern) => kinds[kindOf[pattern] as number]?.startsWith(prefix) === true,
    })
  }

  /**
   * Finds the longest cue at each token that is not part of one yet, in the order of the text. Where two cues match the
   * same words, the one listed earlier counts.
   *
   * @param isOpen Whether a token may be part of a cue; no cue reaches into another sentence.
   */
  find(
    tokens: readonly Token[],
    { from, to }: Span,
    isOpen: (token: Token) => boolean,
  ): Cue<Group>[] {
    const found: Cue<Group>[] = []
    const symbols = this.#table.symbolsOf(tokens)
    for (let at = from; at < to; ) {
      const cue = this.#longest(tokens, symbols, at, to, isOpen)
      if (cue !== null) found.push(cue)
      at = cue?.to ?? at + 1
    }
    return found
  }

  #longest(
    tokens: readonly Token[],
    symbols: Int32Array,
    from: number,
    end: number,
    isOpen: (token: Token) => boolean,
  ): Cue<Group> | null {
    const first = tokens[from] as Token
    const { atStart, inside } = this.#automaton
    // Most words open no cue, wherever they stand.
    if (this.#automaton.step(atStart, symbols[from] as number) === DEAD) return null
    let cue: Cue<Group> | null = null
    let node = opensClause(tokens, from) ? atStart : inside
    const limit = Math.min(end, from + LONGEST_MATCH)
    for (let at = from; at < limit; at += 1) {
      const token = tokens[at] as Token
      if (token.sentence !== first.sentence) break
      node = this.#automaton.step(node, symbols[at] as number)
      // Asking `isOpen` costs more, so it comes last.
      if (node === DEAD || !isOpen(token)) break
      const found = this.#automaton.foundAt(node, false)
      if (found >= 0) cue = { group: this.#groups[found] as Group, from, to: at + 1 }
    }
    return cue
  }
}

const CONJUNCTIONS = WordSet.of('and but so or then because also')

/** Whether a clause opens at a token: at the start of a sentence, after punctuation, or after a conjunction. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.sentence !== tokens[at]?.sentence) return true
  return (before.kind !== 'word' && before.kind !== 'number') || CONJUNCTIONS.has(before.lexeme)
}
