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
 * Highest mean concreteness of the words of a general clause: a claim names the things that it is about. Set by hand.
 */
const GROUND = 0.34
/**
 * Factor for the concreteness of a verb, which is often an image ("opens the heart"), and highest concreteness of a
 * word of what is answered, since naming it tells nothing yet. Set by hand.
 */
const VERB = 0.5
const ECHOED = 0.3
/** Minimum number of words in a general clause. Set by hand. */
const FEWEST = 2
/** Number of tokens from the start of a subject within which its verb comes. Set by hand. */
const REACH = 9

/** Maximum length of a clause, in tokens: morals are short. Set by hand. */
const LONGEST = 20
/** Concreteness up to which a noun without an article means a notion: "health", but not "Apple". Set by hand. */
const NOTION = 0.5

const LEADS = WordSet.of('and but sometimes always often perhaps maybe indeed after all')
const ANY = WordSet.of('a an every each')
const WHOEVER = WordSet.of('those who whoever')
const ONE = WordSet.of('one ones')
const THE = WordSet.of('the')
const IT = WordSet.of('it')
const RELATIVE = WordSet.of('who that which we')
/** Auxiliaries that say how things are, not how they were, would be or must be. */
const PRESENT = WordSet.of("is are has have does do 's")
/** Words that are common in remarks on how things are, and rare in morals. */
const CLAIMS = WordSet.of(
  `because since if unless until so therefore hence whereas although though however instead rather would 'd should could can
  cannot might must was were did had been only yet still why how less usually also too again you your u ur i my me he she
  they his her their them this these please not n't`,
)
/** A word ending like a verb in the present or a plural. */
const IN_S = /[^s]s$/

/**
 * Whether a clause makes a general statement about anybody or anything, in the present, without anything concrete to
 * support it: "a missed boat is a gift", "it is the people that make a place", "silence speaks to those who listen".
 * Claims about how things are name the things, a figure, a reason, a condition or what was so.
 *
 * @param tied Tokens that are also in what is answered.
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

/** Whether a clause opens with a subject that means all of its kind, and goes on in the present. */
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

/** Whether a noun or adjective is followed by a relative clause: "the people we meet that", "the one who". */
function hasRelative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 2; at < to; at += 1) {
    const [before, { lexeme }] = [tokens[at - 1] as Token, tokens[at] as Token]
    if (RELATIVE.has(lexeme) && (isThing(before) || before.pos === 'ADJ' || ONE.has(before.lexeme)))
      return true
  }
  return false
}

/** Whether a token is a noun, names included: at the start of a clause, a capital makes any noun a name. */
function isThing(token: Token): boolean {
  return token.kind === 'word' && isNoun(token)
}

/** Whether a noun without an article means a kind, and is not a name: "Trees", "health". */
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
  // The same for what the clause says of its subject, from the verb on.
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
