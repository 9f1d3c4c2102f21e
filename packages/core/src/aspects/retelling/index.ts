import { isCommonplace } from '../../formulas/index.js'
import { remembered } from '../../kit/remembered.js'
import { Role } from '../../reading.js'
import type { PreparedText } from '../../story/prepare.js'
import type { Tie } from '../../story/ties.js'
import { Marks } from '../../text/marks.js'
import type { ParsedText } from '../../text/parse.js'
import { isContent, type Span, type Token } from '../../text/token.js'
import { Facet, formTest, WordSet } from '../../text/words/facet.js'
import { digitsOf, figureOf } from '../../text/words/number-words.js'
import { fading, type Ownership } from '../ownership.js'
import { opensQuestion, tellsToDo } from './addressed.js'
import { orderOf } from './order.js'
import { recapsUntil, summarises } from './outside.js'

/** Nats of surprise beyond which a word tells what is told, and those that one word counts at least and at most. */
const COMMON = 5
const LEAST = 0.2
const MOST = 8

/**
 * Nats for what shows that the writer takes a stand to the story rather than tells it again. By hand:
 * comments of `blog` and `judged` that have as many of the story's words as those that retell it
 * nearly all ask, speak of their writer, judge, deny or set against, or say what should be.
 */
const STAND = {
  question: 8,
  link: 10,
  self: 5,
  denial: 6,
  contrast: 5,
  verdict: 12,
  modal: 4,
  limit: 8,
  figure: 8,
} as const

const SELF = 'i me my mine myself'
const STANDS: ReadonlyMap<string, number> = new Map([
  ...all(`${SELF} we us our ours`, STAND.self),
  ...all("not n't never no none nothing neither nor wrong too", STAND.denial),
  ...all(
    'but though although however instead rather except unless yet still actually',
    STAND.contrast,
  ),
  ...all(
    'would could should might must may ought better worse please hope wish maybe perhaps think guess believe',
    STAND.modal,
  ),
])
/** Of what shows a stand, an account has all but these on its way: "should", "twice" and "14" may be the story's in other words. */
const FIRM = WordSet.of(SELF)
const standOf = new Facet(({ normal }) => STANDS.get(normal) ?? 0)

function all(words: string, nats: number): (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, nats] as const)
}

/** What denies, limits or concludes: a stand where the story has no such word to tell again. */
const LIMITS = WordSet.of(
  'nobody hardly barely scarcely without few fewer only even hence thus therefore merely',
)
/** The words of that kind that a story has. */
const limitsOf = remembered(({ body }: PreparedText): ReadonlySet<string> => {
  const limits = body.tokens.filter(({ lexeme }) => LIMITS.has(lexeme))
  return new Set(limits.map(({ lexeme }) => lexeme.normal))
})

/**
 * Nats of what is told that instructions may well have: there are no other words for the things. Once a comment: who
 * gives all the steps of a story again retells it. By hand.
 */
const INSTRUCTIONS = 16
/** Nats below which too little is said to tell whose it is, and from which it is told. By hand. */
const FEW = 22
const ENOUGH = 40
/**
 * Share of what is told that the story tells too, from which less of it counts, and from which nothing does;
 * more for each doubling of a story's length beyond so many tokens, because a longer one has more words by
 * chance. By hand.
 */
const TELLING = 0.72
const RETELLING = 0.88
const PER_DOUBLING = 0.05
const SHORT_STORY = 400

/**
 * Nats told in own words up to which each word of a stand counts whole, and from which they are an account of the
 * story, which has a "not", a "should" or a figure on its way. By hand: at most two of some 11,000 comments of `blog`,
 * `qa-2016`, `judged` and our own are taken for a retelling by it.
 */
const ACCOUNT = { none: 50, all: 100 } as const
/** Such words for each nat that an account tells, which count for nothing; who objects has more. By hand. */
const ON_THE_WAY = 0.15
/** Nats of a stand from which it is no account. By hand. */
const FIRMLY = 8
/**
 * How much sooner an account retells, and one whose writer tells of the author: those are the longer, the surer; and what
 * goes through the story from its beginning to its end, with no figure that the story has not; and what takes no stand
 * at all, of which it matters less that some of its words are others: five of 6,000 comments that nobody calls a
 * retelling have so many of the story's. By hand.
 */
const SOONER = { account: 0.06, outside: 0.06, inOrder: 0.08, bare: 0.1 } as const

/** Tokens of the comment's that the story has as well, and those that stand beside one another there. */
const shared = new Marks()
const phrased = new Marks()

function markShared(ties: readonly Tie[]): void {
  shared.clear()
  phrased.clear()
  for (const { kind, comment } of ties) {
    if (kind === 'meaning') continue
    const isPhrase = comment.to > comment.from + 1
    for (let at = comment.from; at < comment.to; at += 1) {
      shared.add(at)
      if (isPhrase) phrased.add(at)
    }
  }
}

/** What a stretch of the comment tells, and how much of that the story tells too, in nats. */
interface Told {
  readonly all: number
  readonly told: number
  /** What is told in words of one's own, less what is copied at length: that may be there to be answered. */
  readonly inOwn: number
  /** What shows where the writer stands, and what an account of the story may have on its way. */
  readonly firm: number
  readonly loose: number
  /** Whether it is said to sum up, or the author is spoken of. */
  readonly isOutside: boolean
  /** Whether a reader is told what to do. */
  readonly instructs: boolean
}

const NOTHING: Told = {
  all: 0,
  told: 0,
  inOwn: 0,
  firm: 0,
  loose: 0,
  isOutside: false,
  instructs: false,
}

/**
 * How far a comment tells again, in its own order, what its story tells, 0 to 1: nearly all of its words
 * are the story's, and none shows where its writer stands. Sentences that only tell again count less from
 * now on, whatever stands beside them.
 */
export function findRetelling(
  { tokens, sentences }: ParsedText,
  story: PreparedText,
  storyTies: readonly Tie[],
  own: Ownership,
): number {
  markShared(storyTies)
  markRanges(tokens, story)
  const isExact = tokens.every((token) => !isFigure(token) || shared.has(token.index))
  const inOrder = isExact ? orderOf(storyTies, story) : 0
  const bySentence = sentences.map((sentence) => toldIn(tokens, sentence, own, story))
  const whole = bySentence.reduce(sum, NOTHING)
  if (whole.all <= FEW) return 0
  const plain = bySentence.filter(isPlain).reduce(sum, NOTHING)
  // Praise takes no stand to what is told, and tells nothing again.
  const isBare = isPlain(whole) && !whole.instructs && !own.roles.includes(Role.formula)
  // The score goes by the root of what is said.
  const share = (1 - retellingOf(plain, inOrder, isBare, story)) ** 2
  sentences.forEach(({ from, to }, index) => {
    if (isPlain(bySentence[index] as Told)) own.weaken(from, to, share)
  })
  return retellingOf(whole, inOrder, isBare, story)
}

function isPlain({ firm, loose }: Told): boolean {
  return firm === 0 && loose === 0
}

function toldIn(
  tokens: readonly Token[],
  sentence: Span,
  own: Ownership,
  story: PreparedText,
): Told {
  const { from, to } = sentence
  const opening = recapsUntil(tokens, sentence)
  let { all, told, inOwn } = NOTHING
  let isOutside = opening > from
  for (let at = opening; at < to; at += 1) {
    const token = tokens[at] as Token
    // Who a story is by, and that it is one, is no part of it.
    if (summarises(tokens, at, from)) isOutside = true
    else if (isContent(token) && isSaid(own.roles[at])) {
      const nats = Math.max(LEAST, Math.min(token.lexeme.rarity - COMMON, MOST))
      all += nats
      if (shared.has(at)) told += nats
      inOwn += isLongCopy(at, own) ? -nats : nats
    }
  }
  // "Nice." by itself takes a stand to nothing.
  if (all === 0) return NOTHING
  // What is asked is not told, though all its words are the story's; a copy is one with any mark behind it.
  if (inOwn > 0 && opensQuestion(tokens, from)) told = 0
  const instructs = tellsToDo(tokens, sentence)
  const stand = standsIn(tokens, { from: opening, to }, instructs, own, story)
  return { all, told, inOwn, ...stand, isOutside, instructs }
}

/** What is copied is told again too. */
function isSaid(role: Role | undefined): boolean {
  return role === Role.own || role === Role.copied
}

function standsIn(
  tokens: readonly Token[],
  { from, to }: Span,
  instructs: boolean,
  own: Ownership,
  story: PreparedText,
): Pick<Told, 'firm' | 'loose'> {
  let { firm, loose } = NOTHING
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token
    // "In short" is no verdict.
    if (summarises(tokens, at, from)) continue
    // Of "was smart" it matters who says it, whatever formula it is.
    if (
      !(isSaid(own.roles[at]) || own.roles[at] === Role.formula) ||
      isTheirs(tokens, at, from, own)
    )
      continue
    const stand = standIn(token, story)
    // "With 500 g of sugar" is another recipe, where an account may have "a third of it".
    const isOther = instructs && isFigure(token)
    if (isOther || isFirm(token) || isVerdict(tokens, at, from)) firm += stand
    else loose += stand
  }
  // A question is one before its mark is written.
  if (firm + loose === 0 && opensQuestion(tokens, from)) firm = STAND.question
  return { firm, loose }
}

/**
 * "on the wrong side", where it is in the story, is the story's stand, and so are "a white film" and "the worst at 2.2", where
 * "that's a quiet night" is a view of it; of a long copy it matters who says it.
 */
function isTheirs(tokens: readonly Token[], at: number, from: number, own: Ownership): boolean {
  if (phrased.has(at) && !isLongCopy(at, own)) return true
  return tokens[at]?.pos === 'ADJ' && shared.has(at) && !isSaidOf(tokens, at, from)
}

function isLongCopy(at: number, { roles, shares }: Ownership): boolean {
  return roles[at] === Role.copied && shares[at] === 0
}

function sum(a: Told, b: Told): Told {
  return {
    all: a.all + b.all,
    told: a.told + b.told,
    inOwn: a.inOwn + b.inOwn,
    firm: a.firm + b.firm,
    loose: a.loose + b.loose,
    isOutside: a.isOutside || b.isOutside,
    instructs: a.instructs || b.instructs,
  }
}

function retellingOf(
  { all, told, inOwn, firm, loose, isOutside, instructs }: Told,
  inOrder: number,
  isBare: boolean,
  { body }: PreparedText,
): number {
  const byChance = PER_DOUBLING * Math.max(0, Math.log2(body.tokens.length / SHORT_STORY))
  const account = (1 - fading(inOwn, ACCOUNT.none, ACCOUNT.all)) * fading(firm, 0, FIRMLY)
  const onTheWay = account * Math.min(loose, ON_THE_WAY * inOwn)
  // Steps in the story's order are its own.
  const other = firm + loose - onTheWay + (instructs ? INSTRUCTIONS * (1 - inOrder) : 0)
  const unmoved = inOrder * fading(firm, 0, FIRMLY)
  const bare = isBare ? 1 - fading(inOwn, FEW, ACCOUNT.none) : 0
  const sooner =
    SOONER.account * account +
    SOONER.inOrder * unmoved +
    SOONER.bare * bare +
    (isOutside ? SOONER.outside : 0)
  const share = told / Math.max(all + other, FEW) - byChance + sooner
  return (1 - fading(share, TELLING, RETELLING)) * (1 - fading(all, FEW, ENOUGH))
}

/** Tokens before a verdict among which it is said of what: "is not really fair". */
const SAID_OF = 3

/** Behind them stands what somebody in the story finds. */
const SAYS = WordSet.of(
  'says said thinks thought finds found admits admitted believes believed claims claimed tells told',
)

/**
 * "The rules are not fair" judges, "there is not much rain" tells; "was easy" may be what the story says, and "says that
 * hers is better" what somebody in it does.
 */
function isVerdict(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[at]?.pos !== 'ADJ' || tokens[at + 1]?.pos === 'NOUN' || shared.has(at)) return false
  if (!isSaidOf(tokens, at, from)) return false
  return !tokens.slice(from, at).some(({ lexeme }) => SAYS.has(lexeme))
}

function isSaidOf(tokens: readonly Token[], at: number, from: number): boolean {
  return tokens.slice(Math.max(from, at - SAID_OF), at).some(({ pos }) => pos === 'AUX')
}

/** Whether a word of a stand is none that an account may have. */
function isFirm(token: Token): boolean {
  const { value, kind, lexeme } = token
  return value === '?' || kind === 'url' || FIRM.has(lexeme)
}

/** "one" and "two" are said of anything. */
const FEWEST = 3
const isFigureWord = formTest(({ normal }) => Number(digitsOf(normal)) >= FEWEST)

function isFigure({ kind, lexeme }: Token): boolean {
  return kind === 'number' || isFigureWord(lexeme)
}

const RANGE = /^(\d+)[-–](\d+)$/
const figuresOf = remembered(({ body }: PreparedText): ReadonlySet<string> => {
  const all = body.tokens.map(({ lexeme: { normal } }) => digitsOf(normal) ?? figureOf(normal))
  return new Set(all.filter((figure) => figure !== undefined))
})

/** "7-5" and "12-15" are the "seven to five" and the "12 to 15" of the story. */
function markRanges(tokens: readonly Token[], story: PreparedText): void {
  for (const { kind, value, index } of tokens) {
    const [, first, last] = (kind === 'number' && RANGE.exec(value)) || []
    if (first === undefined || last === undefined) continue
    if (figuresOf(story).has(first) && figuresOf(story).has(last)) shared.add(index)
  }
}

function standIn(token: Token, story: PreparedText): number {
  const { kind, value, pos, lexeme, index } = token
  if (value === '?') return STAND.question
  if (kind === 'url') return STAND.link
  // What the writer works out.
  if (isFigure(token)) return shared.has(index) ? 0 : STAND.figure
  if (LIMITS.has(lexeme)) return limitsOf(story).has(lexeme.normal) ? 0 : STAND.limit
  // "Great", "wrong": what formulas of praise and blame are made of.
  if (pos === 'ADJ' && isCommonplace(token)) return STAND.verdict
  return kind === 'word' ? standOf.of(lexeme) : 0
}
