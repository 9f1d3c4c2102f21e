import { Automaton, DEAD } from '../../formulas/automaton.js'
import { LONGEST_MATCH } from '../../formulas/find-formulas.js'
import { PatternReader } from '../../formulas/pattern.js'
import { Facet, WordSet } from '../../text/facet.js'
import type { Span, Token } from '../../text/token.js'
import { classes } from './classes.js'

/** Cues of one group, in the language of formulas/pattern.ts, one a line. */
export interface Cues<Group> {
  readonly group: Group
  /** What the cues have in common, and what is left out on purpose. */
  readonly note: string
  /** What kind of evidence puts cues here. */
  readonly source: string
  readonly cues: string
}

/** A cue that was found. */
export interface Cue<Group> extends Span {
  readonly group: Group
}

/** What a word is to a cue beside its letters, by part of speech and kind: `<noun>`, `<past>`. */
const SHAPES = ['other', 'noun', 'name', 'verb', 'past', 'adj', 'adverb', 'number', 'url'] as const
const Shape = Object.fromEntries(SHAPES.map((name, at) => [name, at])) as Record<
  (typeof SHAPES)[number],
  number
>

const wordsOf = (list: string) => list.split(/\s+/u).filter(Boolean)

/** Finds the cues of a lexicon, all read at once (see formulas/automaton.ts). */
export class CueFinder<Group> {
  readonly #automaton: Automaton
  readonly #groups: Group[] = []
  /** Number of each word that some cue or class names; all others have 0. */
  readonly #numbers = new Map<string, number>()
  readonly #number = new Facet(({ normal }) => this.#numbers.get(normal) ?? 0)
  readonly #names: Set<string>[] = [new Set()]
  readonly #felt: readonly boolean[]

  /** Where cues of two entries match the same words, the earlier entry counts. */
  constructor(lexicon: readonly Cues<Group>[]) {
    const reader = new PatternReader({})
    const patterns = lexicon.flatMap(({ group, cues }) =>
      cues.split('\n').flatMap((line) => {
        if (line.trim() === '') return []
        this.#groups.push(group)
        return [reader.read(line)]
      }),
    )
    for (const [name, { words }] of Object.entries(classes)) {
      for (const word of wordsOf(words)) this.#namesOf(word).add(name)
    }
    for (const word of reader.literals) this.#namesOf(word).add(`=${word}`)
    this.#felt = this.#names.map((names) => names.has('felt'))
    const symbols = this.#names.flatMap((names) =>
      SHAPES.map((shape) => new Set([...names, shape])),
    )
    this.#automaton = new Automaton(patterns, symbols)
  }

  /**
   * The longest cue at each token that is in none yet, in the order of the text.
   *
   * @param isOpen Whether a cue may hold a token; none reaches into another sentence.
   */
  find(
    tokens: readonly Token[],
    { from, to }: Span,
    isOpen: (token: Token) => boolean,
  ): Cue<Group>[] {
    const found: Cue<Group>[] = []
    for (let at = from; at < to; ) {
      const cue = this.#longest(tokens, at, to, isOpen)
      if (cue !== null) found.push(cue)
      at = cue?.to ?? at + 1
    }
    return found
  }

  #longest(
    tokens: readonly Token[],
    from: number,
    end: number,
    isOpen: (token: Token) => boolean,
  ): Cue<Group> | null {
    const first = tokens[from] as Token
    const { atStart, inside } = this.#automaton
    let cue: Cue<Group> | null = null
    let node = opensClause(tokens, from) ? atStart : inside
    const limit = Math.min(end, from + LONGEST_MATCH)
    for (let at = from; at < limit; at += 1) {
      const token = tokens[at] as Token
      if (token.sentence !== first.sentence) break
      node = this.#automaton.step(node, this.#symbol(token))
      // Most words open no cue, and asking whether they are open costs more.
      if (node === DEAD || !isOpen(token)) break
      const found = this.#automaton.foundAt(node, false)
      if (found >= 0) cue = { group: this.#groups[found] as Group, from, to: at + 1 }
    }
    return cue
  }

  #namesOf(word: string): Set<string> {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.#names.push(new Set()) - 1
      this.#numbers.set(word, number)
    }
    return this.#names[number] as Set<string>
  }

  #symbol(token: Token): number {
    const number = this.#number.of(token.lexeme)
    return number * SHAPES.length + this.#shapeOf(token, number)
  }

  #shapeOf({ kind, pos, lexeme }: Token, number: number): number {
    if (kind === 'number' || pos === 'NUM') return Shape.number
    if (kind === 'url' || kind === 'email') return Shape.url
    if (kind !== 'word') return Shape.other
    if (pos === 'NOUN') return Shape.noun
    if (pos === 'PROPN') return Shape.name
    if (pos === 'ADJ') return Shape.adj
    if (pos === 'ADV') return Shape.adverb
    if (pos !== 'VERB') return Shape.other
    return lexeme.normal.endsWith('ed') && !this.#felt[number] ? Shape.past : Shape.verb
  }
}

const CONJUNCTIONS = new WordSet(['and', 'but', 'so', 'or', 'then', 'because', 'also'])

/** A clause opens with the sentence, after punctuation, and after a conjunction. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.sentence !== tokens[at]?.sentence) return true
  return (before.kind !== 'word' && before.kind !== 'number') || CONJUNCTIONS.has(before.lexeme)
}
