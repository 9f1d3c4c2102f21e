/** How well the words of a comment stand beside one another, sentence by sentence. */
import { isAsciiCapital } from '../../kit/ascii.js'
import { isOfCompound } from '../../text/compound.js'
import { classBehind, EDGE_CLASS, orderClass, orderRatio, VERB_CLASS } from '../../text/order.js'
import type { ParsedText } from '../../text/parse.js'
import { isNoun, type Span, type Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import { SUBJECTS } from '../../text/words/pronouns.js'
import { afterOpenings } from '../openings.js'
import { isEnd, isPassedOver, isUnit } from './order-skips.js'

/** What the order needs to know about a comment's tokens. */
export interface OrderMarks {
  /** Whether a token and the one before it are both the story's, but not side by side there. */
  readonly isStrung: (at: number) => boolean
  /**
   * Whether a token belongs to a quotation of the story: its order is not the writer's, and the text after it starts
   * afresh.
   */
  readonly isQuoted: (at: number) => boolean
  /**
   * Whether a token is a figure that the story lacks: reports with such figures are terse, and nobody strings them
   * together.
   */
  readonly isMeasured: (at: number) => boolean
}

/**
 * Lowest value, in nats, for the beginning of a short sentence, and the length of such a sentence in tokens. People
 * begin these with nouns and adjectives where prose has an article: "Tough one.", "last bus is at nine". Set by hand.
 */
const BEGINNING = -1
const SHORT_SENTENCE = 18

/** Class of what is not prose: code, addresses and signs have an order of their own. */
const APART = -2

/**
 * How much likelier each token is to stand after the one before it in prose than by chance, in nats; 0 after the last,
 * as the comment may go on.
 *
 * @param openings Formulas, in the order of the text: a new sentence begins after one that opens a sentence.
 */
export function ratiosOf(
  comment: ParsedText,
  openings: readonly Span[],
  marks: OrderMarks,
): Float64Array {
  const ratios = new Float64Array(comment.tokens.length + 1)
  for (const sentence of afterOpenings(comment, openings)) {
    addSentence(comment.tokens, sentence, ratios, marks)
  }
  return ratios
}

function addSentence(
  tokens: readonly Token[],
  { from, to }: Span,
  ratios: Float64Array,
  { isQuoted, isMeasured }: OrderMarks,
): void {
  const leastAtBeginning = to - from <= SHORT_SENTENCE ? BEGINNING : -Infinity
  let before = -1
  const add = (at: number, left: number, right: number) => {
    if (left === APART || right === APART) return
    let least = left === EDGE_CLASS ? leastAtBeginning : -Infinity
    // "Node 20.11 fine": words beside a figure are not a list.
    if (isMeasured(at) || (before >= 0 && isMeasured(before))) least = 0
    ratios[at] = (ratios[at] as number) + Math.max(orderRatio(left, right), least)
  }
  // The last sentence may not be finished yet, so its end tells nothing.
  const isLast = to === tokens.length
  const last = isLast && isEnd(tokens[to - 1]) ? to - 1 : to
  const inverted = inversionIn(tokens, { from, to })
  let left = EDGE_CLASS
  for (let at = from; at < Math.max(last, from + 1); at += 1) {
    if (isPassedOver(tokens, at) || isUnit(tokens, at, isMeasured)) continue
    // The parts of a compound don't show how it relates to its neighbours: "her nine-year-old laughs".
    if (isOfCompound(tokens, at)) {
      left = APART
      continue
    }
    // The words after "Can" or "Why didn't", and those after a quotation, begin the way a sentence does.
    if (isWithin(inverted, at) || isQuoted(at)) {
      left = EDGE_CLASS
      continue
    }
    const right = classFrom(tokens, at, from)
    add(at, left, right)
    left = asLeft(tokens[at] as Token, right)
    before = at
  }
  // Nothing ends if nothing has come since the beginning, or since a quotation.
  if (!isLast && left !== EDGE_CLASS) add(to, left, EDGE_CLASS)
}

/** Negations between an auxiliary and its subject: "Why didn't the council". */
const NEGATIONS = WordSet.of("n't not")

/** Parts of speech that come before the auxiliary of a question and are not its subject: "And why did". */
const BEFORE_INVERSION: ReadonlySet<string> = new Set(['ADV', 'CCONJ', 'INTJ', 'PUNCT', 'SCONJ'])

/** The auxiliary that comes before the subject of a question, with its negation; empty where there is none. */
function inversionIn(tokens: readonly Token[], { from, to }: Span): Span {
  for (let at = from; at < to; at += 1) {
    const { pos, value } = tokens[at] as Token
    if (pos === 'AUX') return { from: at, to: isNegation(tokens[at + 1]) ? at + 2 : at + 1 }
    if (!BEFORE_INVERSION.has(pos) && !/^wh|^how$/i.test(value)) break
  }
  return { from, to: from }
}

function isNegation(token: Token | undefined): boolean {
  return token !== undefined && NEGATIONS.has(token.lexeme)
}

function isWithin({ from, to }: Span, at: number): boolean {
  return at >= from && at < to
}

/** Parts of speech with which a verb at the beginning of a sentence, or behind a subject, is mistagged. */
const MISTAKEN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])

/** Whether a word before an article is a mistagged verb: "Love the picture", "he knifes the tails". */
export function isMistakenVerb(first: Token, next: Token | undefined): boolean {
  return MISTAKEN.has(first.pos) && next?.pos === 'DET'
}

/** Whether a verb can follow a token: "he knifes the tails", "it leaks, ring the depot". */
function isVerbBehind(token: Token | undefined): boolean {
  return token?.value === ',' || SUBJECTS.has(token?.lexeme)
}

/** Objects of a "do" that is not an auxiliary. */
const DONE = WordSet.of('this that it so these those')

/** Whether a "do" is the main verb, as in "Salt does this": the tagger takes every "does" for an auxiliary. */
function isMainVerb(tokens: readonly Token[], at: number): boolean {
  const [before, verb, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]]
  if (verb.pos !== 'AUX' || !/^(?:do|does|did)$/.test(verb.lexeme.normal)) return false
  return isNoun(before) && DONE.has(after?.lexeme)
}

/** The class of a token in relation to the token before it, in a sentence that begins at `from`. */
function classFrom(tokens: readonly Token[], at: number, from: number): number {
  const token = tokens[at] as Token
  const isVerb =
    isMistakenVerb(token, tokens[at + 1]) && (at === from || isVerbBehind(tokens[at - 1]))
  if (isVerb || isMainVerb(tokens, at)) return VERB_CLASS
  const { code, kind } = token
  const isProse = !code && (kind === 'word' || kind === 'number' || kind === 'punctuation')
  return isProse && !isAcronym(tokens, at) ? orderClass(token) : APART
}

/** The class of a token in relation to the token after it. */
function asLeft(token: Token, asRight: number): number {
  return asRight === VERB_CLASS || asRight === APART ? asRight : classBehind(token, asRight)
}

/**
 * Whether a token is an acronym: "IT" and "US" among words in lower case are not pronouns, but in a shouted sentence
 * all is in capitals.
 */
function isAcronym(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (!isCapitals(token) || isNoun(token)) return false
  return !isCapitals(tokens[at - 1]) && !isCapitals(tokens[at + 1])
}

function isCapitals(token: Token | undefined): boolean {
  if (token === undefined || token.value.length < 2) return false
  return isAsciiCapital(token.value.charCodeAt(0)) && isAsciiCapital(token.value.charCodeAt(1))
}
