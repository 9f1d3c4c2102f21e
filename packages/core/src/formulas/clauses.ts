import { isJoin } from '../text/compound.js'
import type { Token } from '../text/token.js'
import { isTransparent } from '../text/transparent.js'
import type { Vocabulary } from './vocabulary.js'

/** What a token is to clauses, as bits. */
const Bit = { transparent: 1, edge: 2, breaks: 4, comma: 8, mark: 16, waits: 32 } as const

/** Classes of adjectives. */
const VERDICTS = ['good', 'apt', 'bad']

/** Words that a noun follows. Not "all": "it's all good" is tagged as a noun as soon as no stop follows. */
export const OPENING_NOUN: ReadonlySet<string> = new Set(
  'a an the my your his her its our their'.split(' '),
)
/** Parts of speech before which a word is no noun of its own. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])
/** Classes of words that may be nouns whatever they are taken for: "an epic read". */
const NOUNS = ['thing', 'gem', 'people']

/** Pronouns that are subjects and nothing else. */
const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they'])
/** What a participle follows. */
const HAVING: ReadonlySet<string> = new Set(['have', 'has', 'had', "'ve", 've'])

/** Words of a name or address beside a formula. */
const MOST_NAMES = 2

/** Tokens with their symbols, and where clauses begin and end among them. */
export class Clauses {
  readonly length: number
  readonly #vocabulary: Vocabulary
  readonly #tokens: readonly Token[]
  readonly #symbols: Int32Array
  readonly #bits: Uint8Array

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.#tokens = tokens
    this.length = tokens.length
    this.#vocabulary = vocabulary
    this.#symbols = new Int32Array(tokens.length)
    this.#bits = new Uint8Array(tokens.length)
    // From the end, because what a word is joined to tells what it is.
    for (let at = tokens.length - 1; at >= 0; at -= 1) {
      const token = tokens[at] as Token
      const symbol = symbolOf(tokens, at, vocabulary, this.#symbols[at + 2])
      this.#symbols[at] = symbol
      this.#bits[at] =
        bitsOf(token, symbol, vocabulary) |
        (token.sentence === tokens[at - 1]?.sentence ? 0 : Bit.breaks) |
        (isSubjectOfVerb(tokens, at) || isHaving(tokens, at) || isCountOfNoun(tokens, at)
          ? Bit.waits
          : 0)
    }
  }

  /** The token's symbol; two in one number for a contraction. */
  symbolAt(at: number): number {
    return this.#symbols[at] as number
  }

  /** Whether a pattern may pass over the token. */
  isTransparent(at: number): boolean {
    return this.#has(at, Bit.transparent)
  }

  isComma(at: number): boolean {
    return this.#has(at, Bit.comma)
  }

  /** Whether the token waits for its noun or its verb: nothing ends with it, a sentence that is being typed least. */
  waits(at: number): boolean {
    return this.#has(at, Bit.waits)
  }

  /** Whether a sentence ends before the token. */
  breaksBefore(at: number): boolean {
    return this.#has(at, Bit.breaks)
  }

  /** Whether a sentence ends before a token, or a bracket with it that had been open before another: "(Turku) we have". */
  breaksBetween(from: number, at: number): boolean {
    if (at === from) return false
    if (this.#has(at, Bit.breaks)) return true
    if (!this.#has(at, Bit.transparent) || this.#tokens[at]?.value !== ')') return false
    let opening = at - 1
    while (opening >= from && this.#tokens[opening]?.value !== '(') opening -= 1
    return opening < from
  }

  /** Whether a clause may begin at the token. */
  beginsAt(at: number): boolean {
    return this.#has(at, Bit.breaks) || this.#has(at - 1, Bit.edge)
  }

  /** Whether a clause may end before the token. */
  endsBefore(at: number): boolean {
    return at >= this.length || this.#has(at, Bit.breaks | Bit.edge)
  }

  /** Where a formula begins with the name it is addressed to: "Phil, great job". */
  addresseeStart(from: number, limit: number): number {
    let end = from
    while (end > limit && this.#has(end - 1, Bit.mark)) end -= 1
    let at = end
    while (at > limit && at > end - MOST_NAMES && this.#isName(at - 1)) at -= 1
    // In "about Celery and Rust. Very clear" the name belongs to what stands before it.
    const isApart = at === limit || this.breaksBefore(at) || this.#has(at - 1, Bit.mark)
    return end < from && at < end && isApart ? at : from
  }

  /** Where a formula ends with the name or address that closes it: "thanks, Phil!", "Cheers. Ana" */
  addresseeEnd(to: number): number {
    const near = this.#isIn(to - 1, 'det') ? to : this.#nearEnd(to)
    if (near > to && this.endsBefore(near)) return near
    const from = this.#skipMarks(to)
    const far = this.#namesEnd(from, (at) => this.#isName(at))
    const isSignature = this.#skipMarks(far) === this.length
    const isAfterComma = from === to + 1 && this.isComma(to) && this.endsBefore(far)
    return far > from && (isSignature || isAfterComma) ? far : to
  }

  /** Names, an address, or one word that may be a name in lower case. */
  #nearEnd(to: number): number {
    const names = this.#namesEnd(to, (at) => this.#isAddress(at))
    const isWord = names === to && to < this.length && !this.breaksBefore(to)
    return isWord && !this.#describes(to - 1) && this.symbolAt(to) === this.#vocabulary.other
      ? to + 1
      : names
  }

  /** Whether a token describes what comes next: "the good nurse" names a nurse, and speaks to none. */
  #describes(at: number): boolean {
    let before = at
    while (VERDICTS.some((name) => this.#isIn(before, name))) before -= 1
    return before < at && this.#isIn(before, 'det')
  }

  #skipMarks(from: number): number {
    let at = from
    while (at < this.length && this.#has(at, Bit.mark)) at += 1
    return at
  }

  #namesEnd(from: number, isOne: (at: number) => boolean): number {
    let at = from
    while (at < this.length && at < from + MOST_NAMES && isOne(at)) at += 1
    return at
  }

  #isName(at: number): boolean {
    return this.symbolAt(at) === this.#vocabulary.name
  }

  #isAddress(at: number): boolean {
    return !this.breaksBefore(at) && (this.#isName(at) || this.#isIn(at, 'people'))
  }

  #isIn(at: number, name: string): boolean {
    return this.#vocabulary.isIn(this.symbolAt(at), name)
  }

  #has(at: number, bits: number): boolean {
    return ((this.#bits[at] as number) & bits) !== 0
  }
}

/** @param behind The symbol two tokens on, which is its other half where a hyphen joins them. */
function symbolOf(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  behind = vocabulary.opaque,
): number {
  const token = tokens[at] as Token
  if (token.quoted) return vocabulary.opaque
  const symbol = vocabulary.of(token)
  if (!vocabulary.isAdjective(symbol)) return symbol
  // "Great-aunt", "good-sized": half a word praises nothing.
  const isHalf = isJoin(tokens, at + 1) && !vocabulary.isInLexicon(behind)
  return isHalf || isNounHere(tokens, at, vocabulary) ? vocabulary.other : symbol
}

/** Whether a word that praises elsewhere is the noun that its article waits for: "the mint", "my fire". */
function isNounHere(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  if (tokens[at]?.pos !== 'NOUN') return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const isOpened = before !== undefined && OPENING_NOUN.has(before.lexeme.normal)
  return isOpened && !(after && isNominal(after, vocabulary))
}

/** Whether a token is a subject whose verb follows, with or without an adverb. */
function isSubjectOfVerb(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos !== 'PRON' || !SUBJECTS.has((tokens[at] as Token).lexeme.normal)) return false
  const after = tokens[at + 1]?.pos === 'ADV' ? tokens[at + 2] : tokens[at + 1]
  return after?.pos === 'VERB' || after?.pos === 'AUX'
}

/** Whether a token is a "have" whose participle follows: "the thing I've learned". */
function isHaving(tokens: readonly Token[], at: number): boolean {
  const [have, done] = [tokens[at] as Token, tokens[at + 1]]
  return have.pos === 'AUX' && done?.pos === 'VERB' && HAVING.has(have.lexeme.normal)
}

/** Whether a token counts what comes after it: "two coats", and not "+1" or "5/5". */
function isCountOfNoun(tokens: readonly Token[], at: number): boolean {
  const [count, noun] = [tokens[at], tokens[at + 1]]
  if (count?.pos !== 'NUM' || count.value.startsWith('+')) return false
  if (tokens[at - 1]?.end === count.start) return false
  return noun?.pos === 'NOUN' && noun.sentence === count.sentence
}

function isNominal(token: Token, vocabulary: Vocabulary): boolean {
  if (NOMINAL.has(token.pos)) return true
  const symbol = vocabulary.of(token)
  return NOUNS.some((name) => vocabulary.isIn(symbol, name))
}

function bitsOf(token: Token, symbol: number, vocabulary: Vocabulary): number {
  const { kind, value, quoted } = token
  if (kind === 'word' || kind === 'number') {
    if (vocabulary.isEdge(symbol)) return Bit.edge
    return vocabulary.isArticle(symbol) ? Bit.waits : 0
  }
  if (kind !== 'punctuation' && kind !== 'symbol') return Bit.edge
  if (value === ',') return Bit.comma | Bit.edge | Bit.mark
  return !quoted && isTransparent(token)
    ? Bit.transparent | Bit.edge | Bit.mark
    : Bit.edge | Bit.mark
}
