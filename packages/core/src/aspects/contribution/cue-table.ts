import { Patterns } from '../../formulas/patterns.js'
import { remembered } from '../../kit/remembered.js'
import type { Token } from '../../text/token.js'
import { Facet } from '../../text/words/facet.js'
import { cues } from './generated/cues.generated.js'
import { SHAPES } from './shapes.js'

const Shape = Object.fromEntries(SHAPES.map((name, at) => [name, at])) as Record<
  (typeof SHAPES)[number],
  number
>

/** The symbol of a word that is in no cue and no class. */
const UNLISTED = 0

/** The cues of all lists, and the symbols by which they see words. */
export class CueTable {
  readonly patterns = new Patterns(cues)
  /** Number of symbols: one for each known kind of word in each shape. */
  readonly symbols: number = this.patterns.symbols * SHAPES.length
  readonly #own = new Facet(({ normal }) => this.patterns.words.get(normal) ?? UNLISTED)
  /** Words whose "-ed" does not mark the past: "need", "tired". */
  readonly #felt = this.patterns.membersOf(['felt'])

  /**
   * The symbols of all tokens of a text, kept because several lists are searched for in the same text, and each token
   * is looked at from several starts.
   */
  readonly symbolsOf = remembered((tokens: readonly Token[]) => {
    const symbols = new Int32Array(tokens.length)
    for (const token of tokens) symbols[token.index] = this.#symbolOf(token)
    return symbols
  })

  #symbolOf(token: Token): number {
    const own = this.#own.of(token.lexeme)
    return own * SHAPES.length + this.#shapeOf(token, own)
  }

  /** The sets to which the words of a symbol belong. */
  readonly setsOf = (symbol: number): number[] => [
    ...this.patterns.setsOf(Math.floor(symbol / SHAPES.length)),
    ...this.patterns.setsOfClass(SHAPES[symbol % SHAPES.length] as string),
  ]

  #shapeOf({ kind, pos, lexeme }: Token, own: number): number {
    if (kind === 'number' || pos === 'NUM') return Shape.number
    if (kind === 'url' || kind === 'email') return Shape.url
    if (kind !== 'word') return Shape.other
    if (pos === 'NOUN') return Shape.noun
    if (pos === 'PROPN') return Shape.name
    if (pos === 'ADJ') return Shape.adj
    if (pos === 'ADV') return Shape.adverb
    if (pos !== 'VERB') return Shape.other
    return lexeme.normal.endsWith('ed') && this.#felt[own] === 0 ? Shape.past : Shape.verb
  }
}

let made: CueTable | undefined

/** The table, made when the first comment needs it. */
export function cueTable(): CueTable {
  made ??= new CueTable()
  return made
}
