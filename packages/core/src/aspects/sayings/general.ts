import { isCommonplace } from '../../formulas/index.js'
import type { Marks } from '../../text/marks.js'
import {
  isContent,
  isName,
  isNoun,
  isVerb,
  type Lexeme,
  type Span,
  type Token,
} from '../../text/token.js'
import { isBase } from '../../text/words/base.js'
import { WordSet } from '../../text/words/facet.js'
import { VAGUE_WORDS } from '../vague-words.js'

/**
 * How much ground each word of a general clause stands on at most: a claim names the things that it is about. By
 * hand.
 */
const GROUND = 0.34
/**
 * The same for a verb, which is often an image ("opens the heart"), and for a word of what is answered, of which
 * nothing is told yet. By hand.
 */
const VERB = 0.5
const ECHOED = 0.3
/** Words of a clause from which it says something of anybody. By hand. */
const FEWEST = 2
/** Tokens from the beginning of a subject in which its verb comes. By hand. */
const REACH = 9

/** Tokens of a clause at most: morals are short. By hand. */
const LONGEST = 20
/** Concreteness up to which a noun without an article stands for a notion: "health", and not "Apple". By hand. */
const NOTION = 0.5

const LEADS = WordSet.of('and but sometimes always often perhaps maybe indeed after all')
const ANY = WordSet.of('a an every each')
const WHOEVER = WordSet.of('those who whoever')
const ONE = WordSet.of('one ones')
const THE = WordSet.of('the')
const IT = WordSet.of('it')
const RELATIVE = WordSet.of('who that which we')
/** What says that it is so, and not that it was, would be or must be. */
const PRESENT = WordSet.of("is are has have does do 's")
/** What a remark on how things are has, and a moral seldom. */
const CLAIMS = WordSet.of(
  `because since if unless until so therefore hence whereas although though however instead rather would 'd should could can
  cannot might must was were did had been only yet still why how less usually also too again you your u ur i my me he she
  they his her their them this these please not n't`,
)
/** What ends in the "s" of a verb in the present or of a plural. */
const IN_S = /[^s]s$/

/**
 * Clauses that say of anybody or anything, in the present, what no thing in them bears out: "a missed boat is a gift", "it
 * is the people that make a place", "silence speaks to those who listen". Claims of how things are name the things, a
 * figure, a reason, a condition or what was so.
 *
 * @param tied Tokens that what is answered has as well.
 */
export function isGeneral(tokens: readonly Token[], span: Span, tied: Marks): boolean {
  if (span.to - span.from > LONGEST) return false
  let from = span.from
  while (from < span.to && isLead(tokens[from] as Token)) from += 1
  return isOfAnybody(tokens, from, span.to) && isBare(tokens, { from, to: span.to }, tied)
}

function isLead({ kind, lexeme }: Token): boolean {
  return kind === 'punctuation' || LEADS.has(lexeme)
}

/** Whether a clause opens with what stands for all of its kind, and goes on in the present. */
function isOfAnybody(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (first === undefined || second === undefined || from + 1 >= to) return false
  const { lexeme } = first
  if (WHOEVER.has(lexeme)) return true
  if (IT.has(lexeme)) return PRESENT.has(second.lexeme) && hasRelative(tokens, from, to)
  if (THE.has(lexeme)) return hasRelative(tokens, from, Math.min(to, from + 4))
  if (ONE.has(second.lexeme)) return false
  if (ANY.has(lexeme) || isKind(first)) return isInPresent(tokens, from + 1, to)
  // "Good teams", "simple is best".
  const isKindOrVerb = second.pos === 'AUX' || (isThing(second) && isPlural(second.lexeme))
  return first.pos === 'ADJ' && isKindOrVerb && isInPresent(tokens, from + 1, to)
}

/** "The people we meet that", "the one who". */
function hasRelative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 2; at < to; at += 1) {
    const [before, { lexeme }] = [tokens[at - 1] as Token, tokens[at] as Token]
    if (RELATIVE.has(lexeme) && (isThing(before) || before.pos === 'ADJ' || ONE.has(before.lexeme)))
      return true
  }
  return false
}

/** A capital at the beginning makes a name of any noun. */
function isThing(token: Token): boolean {
  return token.kind === 'word' && isNoun(token)
}

/** "Trees", "health": what has no article and is no name. */
function isKind(token: Token): boolean {
  const { value, lexeme } = token
  if (!isThing(token) || /\p{Lu}$/u.test(value)) return false
  return isPlural(lexeme) || lexeme.concreteness <= NOTION
}

function isPlural(lexeme: Lexeme): boolean {
  return IN_S.test(lexeme.normal) && !isBase(lexeme)
}

function isInPresent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at += 1) {
    const { pos, lexeme } = tokens[at] as Token
    if (pos === 'AUX') return PRESENT.has(lexeme)
    if (pos === 'VERB') return isBase(lexeme) || IN_S.test(lexeme.normal)
  }
  return false
}

function isBare(tokens: readonly Token[], { from, to }: Span, tied: Marks): boolean {
  let words = 0
  let ground = 0
  // What is said of it, from its verb on.
  let said = 0
  let saidGround = 0
  let isSaid = false
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token
    const { kind, value, lexeme } = token
    if (CLAIMS.has(lexeme) || NEWS.has(kind) || value.startsWith('?')) return false
    if (at > from && isName(token)) return false
    isSaid ||= isVerb(token)
    if (!isContent(token)) continue
    const its = groundOf(token)
    words += 1
    ground += tied.has(at) ? Math.min(its, ECHOED) : its
    if (!isSaid) continue
    said += 1
    saidGround += its
  }
  return words >= FEWEST && ground <= GROUND * words && saidGround <= GROUND * said
}

const NEWS: ReadonlySet<string> = new Set(['number', 'url', 'symbol'])

function groundOf(token: Token): number {
  if (VAGUE_WORDS.has(token.lexeme) || isCommonplace(token)) return 0
  return token.lexeme.concreteness * (token.pos === 'VERB' ? VERB : 1)
}
