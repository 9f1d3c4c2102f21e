import { isCommonplace } from '../formulas/index.js'
import { type Remainder, Role } from '../reading.js'
import type { PreparedText } from '../story/prepare.js'
import type { ParsedText } from '../text/parse.js'
import { surpriseOfUnknown } from '../text/rarity.js'
import type { Token } from '../text/token.js'
import type { Ownership } from './ownership.js'

/**
 * What a word that is left tells, from 0 to 1. By hand: figures on `judged` move by less than 0.01
 * when any of these is halved or doubled. The rarity of known words makes no difference here.
 */
const TELLS = {
  /** A name, which is not spoken to. */
  name: 1.5,
  /** A word that matters: a thing, a deed, a number, a link. */
  content: 1,
  /** A word of the story's title: naming the subject is not yet saying something. */
  title: 0.5,
  /** A word that no list and no story knows, in lower case: a slip, a shriek, another language. */
  unheard: 0.5,
  /** A word that formulas are made of, standing in none. */
  commonplace: 0.4,
  /** A word of somebody else: choosing it tells a little. */
  borrowed: 0.3,
  /** A word of grammar. */
  grammar: 0.2,
} as const

/** Borrowed words that count at most: a longer quotation does not say more. */
const MOST_BORROWED = 10

/** What the writer wrote: words strung together are poor prose, and no formula. */
const WRITTEN: ReadonlySet<Role> = new Set([Role.own, Role.listed])

/** What is left of a comment when formulas, and all that is not the writer's own, are taken away. */
export function measureRemainder(
  { tokens }: ParsedText,
  { roles, shares }: Ownership,
  story: PreparedText | null,
): Remainder {
  const spoken = tokens.filter(isSpoken)
  const count = (...wanted: Role[]) =>
    spoken.filter(({ index }) => wanted.includes(roles[index] ?? Role.own)).length
  const own = spoken.filter(({ index }) => roles[index] === Role.own)
  const borrowed = Math.min(count(Role.quoted, Role.copied), MOST_BORROWED)
  const counted = spoken.filter(({ index }) => (shares[index] ?? 0) > 0)
  const said = massOf(counted, story, shares)
  const written = spoken.filter(({ index }) => WRITTEN.has(roles[index] ?? Role.own))
  return {
    words: own.filter(({ kind }) => kind === 'word' || kind === 'number').length,
    said,
    mass: massOf(written, story, null) + TELLS.borrowed * borrowed,
    formulaShare: count(Role.formula) / Math.max(1, spoken.length),
  }
}

/** Content words count once; words of grammar each time, since they tell how much is said. */
function massOf(
  own: readonly Token[],
  story: PreparedText | null,
  shares: Float64Array | null,
): number {
  let mass = 0
  const counted = new Set<string>()
  for (const token of own) {
    const { normal, isFunction } = token.lexeme
    if (!isFunction && counted.has(normal)) continue
    counted.add(normal)
    mass += tells(token, story) * (shares?.[token.index] ?? 1)
  }
  return mass
}

/** Whether a token says something, or could: not a mark, not an emoji. */
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
  const term = story?.terms.get(lexeme.stem)
  if (term?.inTitle) return TELLS.title
  if (isCommonplace(token)) return TELLS.commonplace
  const hasCapital = value !== value.toLowerCase()
  if (token.pos === 'PROPN' && hasCapital) return TELLS.name
  const isUnheard = lexeme.rarity >= surpriseOfUnknown && !hasCapital && !term
  return isUnheard ? TELLS.unheard : TELLS.content
}
