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

/** Nats of surprise above which a word counts as content, and the least and most nats that one word counts. */
const COMMON = 5
const LEAST = 0.2
const MOST = 8

/**
 * Nats for words with which the writer takes a stand on the story rather than retells it. Set by hand: nearly all
 * comments of `blog` and `judged` that share as many words with the story as a retelling does either ask, speak of
 * their writer, judge, deny, contrast, or say what should be.
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
/**
 * Words of a stand that an account of the story does not contain; it may contain the others: "should", "twice" and "14"
 * may paraphrase the story.
 */
const FIRM = WordSet.of(SELF)
const standOf = new Facet(({ normal }) => STANDS.get(normal) ?? 0)

function all(words: string, nats: number): (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, nats] as const)
}

/** Words that deny, limit or conclude: a stand unless the story has such a word to retell. */
const LIMITS = WordSet.of(
  'nobody hardly barely scarcely without few fewer only even hence thus therefore merely',
)
/** Words of that kind in a story. */
const limitsOf = remembered(({ body }: PreparedText): ReadonlySet<string> => {
  const limits = body.tokens.filter(({ lexeme }) => LIMITS.has(lexeme))
  return new Set(limits.map(({ lexeme }) => lexeme.normal))
})

/**
 * Nats of shared content that instructions may well have, since there are no other words for the things. Counted once a
 * comment: repeating all the steps of a story is retelling it. Set by hand.
 */
const INSTRUCTIONS = 16
/** Nats below which too little is said to judge, and from which enough is said. Set by hand. */
const FEW = 22
const ENOUGH = 40
/**
 * Share of a comment's content that the story has too, from which it counts less, and from which it does not count.
 * Both rise with each doubling of the story's length beyond `SHORT_STORY` tokens, because a longer one shares more
 * words by chance. Set by hand.
 */
const TELLING = 0.72
const RETELLING = 0.88
const PER_DOUBLING = 0.05
const SHORT_STORY = 400

/**
 * Nats of content in the writer's own words up to which each word of a stand counts in full, and from which the comment
 * is an account of the story, which contains the odd "not", "should" or figure. Set by hand: this takes at most two of
 * some 11,000 comments of `blog`, `qa-2016`, `judged` and our own for a retelling.
 */
const ACCOUNT = { none: 50, all: 100 } as const
/**
 * Number of such words, for each nat of content, that do not count in an account; an objection has more. Set by hand.
 */
const ON_THE_WAY = 0.15
/** Nats of a stand from which a comment is not an account. Set by hand. */
const FIRMLY = 8
/**
 * How much is added to the share of: an account, the more the longer it is; a comment that speaks of the author; one
 * that goes through the story in order, without a figure that the story lacks; and one without any stand, where some
 * different words matter less: five of 6,000 comments that nobody calls a retelling share so many words with the story.
 * Set by hand.
 */
const SOONER = { account: 0.06, outside: 0.06, inOrder: 0.08, bare: 0.1 } as const

/** Tokens of the comment that the story also has, and those that are side by side there, too. */
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
  /** What is told in the writer's own words, less what is copied at length: a copy may be there to be answered. */
  readonly inOwn: number
  /** Nats of stands that only the writer can take, and of those that an account of the story may contain. */
  readonly firm: number
  readonly loose: number
  /** Whether the stretch announces a summary or speaks of the author. */
  readonly isOutside: boolean
  /** Whether it tells a reader what to do. */
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
 * How far a comment retells, in an order of its own, what its story tells, 0 to 1: nearly all of its words are the
 * story's, and none of them takes a stand. Sentences that only retell count less from then on, whatever stands beside
 * them.
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
  // Praise takes no stand on the content, and retells nothing.
  const isBare = isPlain(whole) && !whole.instructs && !own.roles.includes(Role.formula)
  // The score grows with the root of what is said, so the share is squared.
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
    // Naming the author, or the story as such, is not part of its content.
    if (summarises(tokens, at, from)) isOutside = true
    else if (isContent(token) && isSaid(own.roles[at])) {
      const nats = Math.max(LEAST, Math.min(token.lexeme.rarity - COMMON, MOST))
      all += nats
      if (shared.has(at)) told += nats
      inOwn += isLongCopy(at, own) ? -nats : nats
    }
  }
  // "Nice." by itself takes a stand on nothing.
  if (all === 0) return NOTHING
  // A question retells nothing, even if all its words are the story's; a copy remains one whatever mark follows it.
  if (inOwn > 0 && opensQuestion(tokens, from)) told = 0
  const instructs = tellsToDo(tokens, sentence)
  const stand = standsIn(tokens, { from: opening, to }, instructs, own, story)
  return { all, told, inOwn, ...stand, isOutside, instructs }
}

/** Whether words of this role count as told: copying is retelling, too. */
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
    // "In short" is not a verdict.
    if (summarises(tokens, at, from)) continue
    // Judgements in a formula count, too: in "was smart" it matters who says it.
    if (
      !(isSaid(own.roles[at]) || own.roles[at] === Role.formula) ||
      isTheirs(tokens, at, from, own)
    )
      continue
    const stand = standIn(token, story)
    // "With 500 g of sugar" is another recipe, while an account may say "a third of it".
    const isOther = instructs && isFigure(token)
    if (isOther || isFirm(token) || isVerdict(tokens, at, from)) firm += stand
    else loose += stand
  }
  // A question counts as one before its mark is typed.
  if (firm + loose === 0 && opensQuestion(tokens, from)) firm = STAND.question
  return { firm, loose }
}

/**
 * Whether a word of a stand is the story's: "on the wrong side" if the story has it, "a white film" and "the worst at
 * 2.2"; "that's a quiet night" is the writer's view. In a long copy, stands are the writer's.
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
  // Steps in the story's order are those of the story.
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

/** Number of tokens before a verdict within which an auxiliary makes it a predicate: "is not really fair". */
const SAID_OF = 3

/** Verbs before the opinion of somebody in the story. */
const SAYS = WordSet.of(
  'says said thinks thought finds found admits admitted believes believed claims claimed tells told',
)

/**
 * Whether an adjective is the writer's verdict: "The rules are not fair" judges, "there is not much rain" tells; "was
 * easy" may be what the story says, and "says that hers is better" the opinion of somebody in it.
 */
function isVerdict(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[at]?.pos !== 'ADJ' || tokens[at + 1]?.pos === 'NOUN' || shared.has(at)) return false
  if (!isSaidOf(tokens, at, from)) return false
  return !tokens.slice(from, at).some(({ lexeme }) => SAYS.has(lexeme))
}

function isSaidOf(tokens: readonly Token[], at: number, from: number): boolean {
  return tokens.slice(Math.max(from, at - SAID_OF), at).some(({ pos }) => pos === 'AUX')
}

/** Whether a word of a stand is one that an account does not contain. */
function isFirm(token: Token): boolean {
  const { value, kind, lexeme } = token
  return value === '?' || kind === 'url' || FIRM.has(lexeme)
}

/** Lowest number word that counts as a figure: "one" and "two" are said of anything. */
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

/** Marks ranges as shared: "7-5" and "12-15" are the "seven to five" and the "12 to 15" of the story. */
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
  // A figure that the story lacks is the writer's conclusion.
  if (isFigure(token)) return shared.has(index) ? 0 : STAND.figure
  if (LIMITS.has(lexeme)) return limitsOf(story).has(lexeme.normal) ? 0 : STAND.limit
  // Words of praise and blame: "Great", "wrong".
  if (pos === 'ADJ' && isCommonplace(token)) return STAND.verdict
  return kind === 'word' ? standOf.of(lexeme) : 0
}
