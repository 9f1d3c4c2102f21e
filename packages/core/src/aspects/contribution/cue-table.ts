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

/** The symbol of a word that no cue and no class names. */
const UNLISTED = 0

/** The cues of all lists, and what words are to them. */
export class CueTable {
  readonly patterns = new Patterns(cues)
  /** How many symbols there are: each of the words' own in each shape. */
  readonly symbols: number = this.patterns.symbols * SHAPES.length
  readonly #own = new Facet(({ normal }) => this.patterns.words.get(normal) ?? UNLISTED)
  /** Those whose "-ed" tells of no past: "need", "tired". */
  readonly #felt = this.patterns.membersOf(['felt'])

  /** The symbols of all tokens of a text: several lists are looked for in the same one, and each token is looked at from each start. */
  readonly symbolsOf = remembered((tokens: readonly Token[]) => {
    const symbols = new Int32Array(tokens.length)
    for (const token of tokens) symbols[token.index] = this.#symbolOf(token)
    return symbols
  })

  #symbolOf(token: Token): number {
    const own = this.#own.of(token.lexeme)
    return own * SHAPES.length + this.#shapeOf(token, own)
  }

  /** The sets that the words of a symbol belong to. */
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

/** Made when the first comment needs it. */
export function cueTable(): CueTable {
  made ??= new CueTable()
  return made
}
