import { isCommonplace } from '../formulas/index.js'
import { type Remainder, Role } from '../reading.js'
import type { PreparedText } from '../story/prepare.js'
import { Marks } from '../text/marks.js'
import type { ParsedText } from '../text/parse.js'
import type { Token } from '../text/token.js'
import { surpriseOfUnknown } from '../text/words/rarity.js'
import type { Ownership } from './ownership.js'

/**
 * How much a remaining word tells, from 0 to 1 and more for a name. Set by hand: figures on `judged` move by less than
 * 0.01 when any of these is halved or doubled. The rarity of known words makes no difference here.
 */
const TELLS = {
  /** A name, unless it is addressed. */
  name: 1.5,
  /** A word that matters: a thing, an action, a number, a link. */
  content: 1,
  /** A word of the story's title: naming the subject says nothing about it yet. */
  title: 0.5,
  /** A word that neither the lexicons nor the story know, in lower case: a slip, a shriek, another language. */
  unheard: 0.5,
  /** A word that formulas are made of, outside of one. */
  commonplace: 0.4,
  /** A word of the story between quotation marks: the writer chose it, and it fits no other story. */
  quoted: 0.7,
  /** Somebody else's word without quotation marks: choosing it tells a little. */
  borrowed: 0.3,
  /** A function word. */
  grammar: 0.2,
} as const

/** Maximum number of borrowed words that count: a longer quotation does not say more. */
const MOST_BORROWED = 10

/** What is left of a comment without formulas and anything else that is not the writer's own. */
export function measureRemainder(
  { tokens }: ParsedText,
  { roles, shares }: Ownership,
  story: PreparedText | null,
): Remainder {
  const left = new Left(story)
  let quoted = 0
  let borrowed = 0
  for (const token of tokens) {
    if (!isSpoken(token)) continue
    const role = roles[token.index]
    if (role === Role.quoted) quoted += 1
    else if (role === Role.copied) borrowed += 1
    left.add(token, role, shares[token.index] as number)
  }
  return {
    words: left.words,
    said: left.said,
    mass: left.mass + borrowedMass(quoted, borrowed),
  }
}

/** How much somebody else's words tell, counting those between quotation marks first. */
export function borrowedMass(quoted: number, copied: number): number {
  const marked = Math.min(quoted, MOST_BORROWED)
  return TELLS.quoted * marked + TELLS.borrowed * Math.min(copied, MOST_BORROWED - marked)
}

const counted = new Marks()
const written = new Marks()

/** Counts what the writer wrote. */
class Left {
  words = 0
  said = 0
  mass = 0

  constructor(readonly story: PreparedText | null) {
    counted.clear()
    written.clear()
  }

  add(token: Token, role: Role | undefined, share: number): void {
    const isOwn = role === Role.own
    if (isOwn && (token.kind === 'word' || token.kind === 'number')) this.words += 1
    // Strung-together words are poor prose, but not a formula.
    const adds = (isOwn || role === Role.listed) && isNew(token, written)
    const isSaid = share > 0 && isNew(token, counted)
    if (!adds && !isSaid) return
    const telling = tells(token, this.story)
    if (adds) this.mass += telling
    if (isSaid) this.said += telling * share
  }
}

/** Whether a word counts: content words once, function words each time, since they show how much is said. */
function isNew({ lexeme }: Token, among: Marks): boolean {
  return lexeme.isFunction || among.add(lexeme.id)
}

/** Whether a token says something, or could: punctuation and emoji do not. */
function isSpoken({ kind }: Token): boolean {
  return (
    kind === 'word' ||
    kind === 'number' ||
    kind === 'url' ||
    kind === 'email' ||
    kind === 'hashtag' ||
    kind === 'mention'
  )
}

function tells(token: Token, story: PreparedText | null): number {
  const { kind, value, lexeme } = token
  if (kind !== 'word') return kind === 'mention' ? 0 : TELLS.content
  if (lexeme.isFunction) return TELLS.grammar
  const term = story?.terms.of(lexeme)
  if (term?.inTitle) return TELLS.title
  if (isCommonplace(token)) return TELLS.commonplace
  const hasCapital = value !== value.toLowerCase()
  if (token.pos === 'PROPN' && hasCapital) return TELLS.name
  // A name in code is not a misspelling.
  const isUnheard = lexeme.rarity >= surpriseOfUnknown && !hasCapital && !term && !token.code
  return isUnheard ? TELLS.unheard : TELLS.content
}
