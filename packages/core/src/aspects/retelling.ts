import { isCommonplace } from '../formulas/index.js'
import { Role } from '../reading.js'
import type { PreparedText } from '../story/prepare.js'
import type { Tie } from '../story/ties.js'
import { Facet, WordSet } from '../text/facet.js'
import { Marks } from '../text/marks.js'
import { baseOf } from '../text/model.js'
import type { ParsedText } from '../text/parse.js'
import { isContent, type Span, type Token } from '../text/token.js'
import { isMistakenVerb } from './order.js'
import { fading, type Ownership } from './ownership.js'

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

const words = (list: string) => list.split(' ')
const STANDS: ReadonlyMap<string, number> = new Map([
  ...words('i me my mine myself we us our ours').map((word) => [word, STAND.self] as const),
  ...words("not n't never no none nothing neither nor wrong too").map(
    (word) => [word, STAND.denial] as const,
  ),
  ...words('but though although however instead rather except unless yet still actually').map(
    (word) => [word, STAND.contrast] as const,
  ),
  ...words(
    'would could should might must may ought better worse please hope wish maybe perhaps think guess believe',
  ).map((word) => [word, STAND.modal] as const),
])
const standOf = new Facet(({ normal }) => STANDS.get(normal) ?? 0)
/** What denies, limits or concludes: a stand where the story has no such word to tell again. */
const LIMITS = new WordSet(
  words('nobody hardly barely scarcely without few fewer only even hence thus therefore merely'),
)
const limits = new WeakMap<PreparedText, ReadonlySet<string>>()

/** The words of that kind that a story has. */
function limitsOf(story: PreparedText): ReadonlySet<string> {
  let found = limits.get(story)
  if (found === undefined) {
    const all = story.body.tokens.filter(({ lexeme }) => LIMITS.has(lexeme))
    found = new Set(all.map(({ lexeme }) => lexeme.normal))
    limits.set(story, found)
  }
  return found
}

/**
 * Nats of what is told that instructions may well have: there are no other words for the things. Once a comment: who
 * gives all the steps of a story again retells it. By hand.
 */
const INSTRUCTIONS = 16
/** What makes an instruction of "you", and what may stand before a verb that is one. */
const ADVISING = new WordSet(words('can need want ought'))
const LEADS = new WordSet(
  words('please just then simply also always first maybe so and or instead'),
)
const isBase = new Facet(({ normal }) => (baseOf(normal) === normal ? 1 : 0))
const isYou = new WordSet(['you'])

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

/** Tokens of the comment's that the story has as well. */
const shared = new Marks()

function markShared(ties: readonly Tie[]): void {
  shared.clear()
  for (const { kind, comment } of ties) {
    if (kind === 'meaning') continue
    for (let at = comment.from; at < comment.to; at += 1) shared.add(at)
  }
}

/** What a stretch of the comment tells, and how much of that the story tells too, in nats. */
interface Told {
  readonly all: number
  readonly told: number
  /** What shows where the writer stands. */
  readonly stand: number
  /** Whether a reader is told what to do. */
  readonly instructs: boolean
}

const NOTHING: Told = { all: 0, told: 0, stand: 0, instructs: false }

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
  const bySentence = sentences.map((sentence) => toldIn(tokens, sentence, own, story))
  const whole = bySentence.reduce(sum, NOTHING)
  if (whole.all <= FEW) return 0
  const plain = bySentence.filter(({ stand }) => stand === 0).reduce(sum, NOTHING)
  // The score goes by the root of what is said.
  const share = (1 - retellingOf(plain, story)) ** 2
  sentences.forEach(({ from, to }, index) => {
    if (bySentence[index]?.stand === 0) own.weaken(from, to, share)
  })
  return retellingOf(whole, story)
}

function toldIn(
  tokens: readonly Token[],
  { from, to }: Span,
  own: Ownership,
  story: PreparedText,
): Told {
  let { all, told, stand } = NOTHING
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token
    const role = own.roles[at]
    // What is copied is told again too; and of "was smart" it matters who says it, whatever formula it is.
    if (role === Role.own || role === Role.copied || role === Role.formula) {
      stand += standIn(token, story)
    }
    if (!isContent(token) || (role !== Role.own && role !== Role.copied)) continue
    const nats = Math.max(LEAST, Math.min(token.lexeme.rarity - COMMON, MOST))
    all += nats
    if (shared.has(at)) told += nats
  }
  // A question is one before its mark is written.
  if (stand === 0 && opensQuestion(tokens, from)) stand = STAND.question
  // "Nice." by itself takes a stand to nothing.
  if (all === 0) return NOTHING
  return { all, told, stand, instructs: tellsToDo(tokens, { from, to }) }
}

const ASKING = new WordSet(words('how why what where when which who whose'))

/** Whether a sentence opens as a question does: "How did", "Which are". */
function opensQuestion(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from + 1]
  return ASKING.has((tokens[from] as Token).lexeme) && next?.pos === 'AUX'
}

/** Whether a sentence tells a reader what to do: "Put the lid on first", "you can leave it out". */
function tellsToDo(tokens: readonly Token[], { from, to }: Span): boolean {
  let first = from
  while (first < to && LEADS.has((tokens[first] as Token).lexeme)) first += 1
  const [verb, next] = [tokens[first], tokens[first + 1]]
  if (verb !== undefined && first < to && opensInstruction(verb, next)) return true
  for (let at = from; at + 1 < to; at += 1) {
    if (!isYou.has((tokens[at] as Token).lexeme)) continue
    if (ADVISING.has((tokens[at + 1] as Token).lexeme)) return true
  }
  return false
}

function opensInstruction(first: Token, next: Token | undefined): boolean {
  const { kind, pos, lexeme } = first
  const mayBeVerb = pos === 'VERB' || isMistakenVerb(first, next)
  return kind === 'word' && mayBeVerb && !lexeme.isFunction && isBase.of(lexeme) === 1
}

function sum(a: Told, b: Told): Told {
  return {
    all: a.all + b.all,
    told: a.told + b.told,
    stand: a.stand + b.stand,
    instructs: a.instructs || b.instructs,
  }
}

function retellingOf({ all, told, stand, instructs }: Told, { body }: PreparedText): number {
  const byChance = PER_DOUBLING * Math.max(0, Math.log2(body.tokens.length / SHORT_STORY))
  const other = stand + (instructs ? INSTRUCTIONS : 0)
  const share = told / Math.max(all + other, FEW) - byChance
  return (1 - fading(share, TELLING, RETELLING)) * (1 - fading(all, FEW, ENOUGH))
}

function standIn(token: Token, story: PreparedText): number {
  const { kind, value, pos, lexeme, index } = token
  if (value === '?') return STAND.question
  if (kind === 'url') return STAND.link
  // What the writer works out.
  if (kind === 'number') return shared.has(index) ? 0 : STAND.figure
  if (LIMITS.has(lexeme)) return limitsOf(story).has(lexeme.normal) ? 0 : STAND.limit
  // "Great", "wrong": what formulas of praise and blame are made of.
  if (pos === 'ADJ' && isCommonplace(token)) return STAND.verdict
  return kind === 'word' ? standOf.of(lexeme) : 0
}
