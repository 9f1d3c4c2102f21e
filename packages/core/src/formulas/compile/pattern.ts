/**
 * Parses the small language that formulas are written in.
 *
 * | written | matches one |
 * |---|---|
 * | `word` | token with exactly this normal form |
 * | `words?` | token with this form, or without its last letter |
 * | `<class>` | token whose word is in this class of the lexicon |
 * | `{name}` | piece of the grammar with this name |
 * | `(a\|b)` | of the alternatives |
 * | `x?` `x*` `x+` | optional, any number, at least one |
 * | `^ …` | pattern only where a clause begins |
 * | `… $` | pattern only where a clause ends |
 * | `\+` `\+1` | sign that would otherwise mean something, with the letters and digits that touch it |
 */

/** A pattern as a tree. */
export type Tree =
  | { readonly type: 'token'; readonly names: readonly string[] }
  | { readonly type: 'sequence' | 'choice'; readonly parts: readonly Tree[] }
  | { readonly type: 'repeat'; readonly part: Tree; readonly least: 0 | 1; readonly most: 1 | 2 }

/** A pattern and where it may match. */
export interface Pattern {
  readonly tree: Tree
  /** Whether it may only match where a clause begins. */
  readonly atStart: boolean
  /** Whether it may only match where a clause ends. */
  readonly atEnd: boolean
}

const MARK =
  /<[a-z]+>|\{[a-z]+\}|\\[+^$][\p{L}\d]*|[()|?*+^$]|[\p{L}'’]{2,}\?|[^\s<>{}()|?*+^$\\]+/gu

/** Returns the name of a literal word, distinct from the names of classes. */
export const literal = (word: string): string => `=${word}`

/** Parses patterns, with the named pieces they may use. */
export class PatternReader {
  /** Every literal word that was read. */
  readonly literals = new Set<string>()
  readonly #pieces: Readonly<Record<string, string>>
  readonly #trees = new Map<string, Tree>()

  constructor(pieces: Readonly<Record<string, string>>) {
    this.#pieces = pieces
  }

  read(pattern: string): Pattern {
    const marks = pattern.match(MARK) ?? []
    const atStart = marks[0] === '^'
    const atEnd = marks.at(-1) === '$'
    const tree = this.#tree(marks.slice(atStart ? 1 : 0, atEnd ? -1 : undefined), pattern)
    return { tree, atStart, atEnd }
  }

  #tree(marks: string[], source: string): Tree {
    const tree = this.#choice(marks)
    if (marks.length > 0) throw new SyntaxError(`"${marks[0]}" is out of place in: ${source}`)
    return tree
  }

  /** Parses a choice, and removes what it reads from the front of `marks`. */
  #choice(marks: string[]): Tree {
    const parts = [this.#sequence(marks)]
    while (marks[0] === '|') {
      marks.shift()
      parts.push(this.#sequence(marks))
    }
    return parts.length === 1 ? (parts[0] as Tree) : choiceOf(parts)
  }

  #sequence(marks: string[]): Tree {
    const parts: Tree[] = []
    while (marks.length > 0 && marks[0] !== '|' && marks[0] !== ')') {
      parts.push(this.#repeated(marks))
    }
    return parts.length === 1 ? (parts[0] as Tree) : { type: 'sequence', parts }
  }

  #repeated(marks: string[]): Tree {
    const part = this.#one(marks)
    const sign = marks[0]
    if (sign !== '?' && sign !== '*' && sign !== '+') return part
    marks.shift()
    return { type: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : 2 }
  }

  #one(marks: string[]): Tree {
    const mark = marks.shift() ?? ''
    if (mark === '(') {
      const tree = this.#choice(marks)
      if (marks.shift() !== ')') throw new SyntaxError('")" is missing in a formula pattern')
      return tree
    }
    if (mark.startsWith('{')) return this.#piece(mark.slice(1, -1))
    return { type: 'token', names: this.#names(mark) }
  }

  #piece(name: string): Tree {
    const known = this.#trees.get(name)
    if (known !== undefined) return known
    const source = this.#pieces[name]
    if (source === undefined) throw new SyntaxError(`no piece of the grammar is called "${name}"`)
    const tree = this.#tree(source.match(MARK) ?? [], source)
    this.#trees.set(name, tree)
    return tree
  }

  #names(mark: string): string[] {
    if (mark.startsWith('<')) return [mark.slice(1, -1)]
    const word = mark.startsWith('\\') ? mark.slice(1) : mark
    const words = word.endsWith('?') ? [word.slice(0, -1), word.slice(0, -2)] : [word]
    for (const each of words) this.literals.add(each)
    return words.map(literal)
  }
}

/** Makes a choice; a choice among single tokens becomes one token with several names. */
function choiceOf(parts: readonly Tree[]): Tree {
  const flat = parts.flatMap((part) => (part.type === 'choice' ? part.parts : [part]))
  const names = flat.flatMap((part) => (part.type === 'token' ? part.names : []))
  const others = flat.filter((part) => part.type !== 'token')
  if (names.length === 0) return { type: 'choice', parts: others }
  const token: Tree = { type: 'token', names: [...new Set(names)] }
  return others.length === 0 ? token : { type: 'choice', parts: [token, ...others] }
}
