import { isCommonplace } from '../../formulas/index.js'
import { Role } from '../../reading.js'
import type { Tie } from '../../story/ties.js'
import { Marks } from '../../text/marks.js'
import type { ParsedText } from '../../text/parse.js'
import { isContent, isName, type Span, type Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import { type Cue, CueFinder } from '../contribution/cue-finder.js'
import { endsInQuestionMark, isRhetorical } from '../contribution/questions.js'
import { fading, type Ownership } from '../ownership.js'
import { VAGUE_WORDS } from '../vague-words.js'
import { isGeneral } from './general.js'

type Group = 'sure' | 'likely' | 'none'

let finder: CueFinder<Group> | undefined

/**
 * How much of the words around it a cue takes. Cues that open many morals may also open a remark, sooner when alone
 * than beside a sure one. Set by hand.
 */
const TAKES = {
  alone: { sure: 1, likely: 0.5, none: 0 },
  beside: { sure: 1, likely: 0.8, none: 0 },
} as const
/** Tokens of the clause before and after a cue that are part of the saying. Set by hand. */
const AROUND = {
  sure: { before: 12, after: 14 },
  likely: { before: 12, after: 8 },
  none: { before: 0, after: 0 },
} as const
/**
 * Share of sayings in what is said, up to which they may lead to a point, and from which there is none. Set by hand.
 */
const SHARE = { none: 0.55, all: 0.75 } as const
/** Number of words in sayings up to which there are too few to judge, and from which there are enough. Set by hand. */
const WORDS = { none: 1, all: 4 } as const
/**
 * What a word outside of a saying counts: words of what is answered have been said before, and notions tell no more
 * than a saying does. Set by hand.
 */
const WORTH = { echoed: 0.5, notion: 0.4, vague: 0.3 } as const
/**
 * News, in words, of a figure, a name, a question or something of the writer's; and of a claim or an "I". Set by hand.
 */
const EXACT = 3
const CLAIM = 1.5
/** Share of its words that a saying loses: it is still said. Set by hand. */
const LOST = 0.9
/** Least number of general clauses that count (see general.ts), and how much of their words they take. Set by hand. */
const GENERAL = { least: 2, takes: 0.9 } as const
/** News of a clause, in words, from which a cue in it takes nothing. Set by hand. */
const NEWS = 3

/**
 * Least number of things in a row that say nothing by themselves, and the share of their words that are the story's.
 * Set by hand.
 */
const THINGS = { least: 3, ofStory: 0.5 } as const

/** Words that contrast a clause with the one before it, or give its reason. */
const TURNS = WordSet.of('but because unless except whereas although though')
const STOPS = new Set([':', ';', '—', '–'])
/** Words of a reason, a condition, a comparison, a wish, or the past. */
const CLAIMS = WordSet.of(
  'because since if unless than instead should would could cannot too was were did had until so therefore wrong rather',
)
const SELF = WordSet.of('i me')
const MINE = WordSet.of('my mine ours')
/** "Our hall" is the writer's; "our hearts" are everybody's. */
const OURS = WordSet.of('our')
/**
 * Nouns after "my" that anybody could use: of those who praise, and of what moves a reader: "my whole family loved it",
 * "touched my heart".
 */
const ANYBODYS = WordSet.of(
  `heart hearts face eyes eye mind soul day life lives own opinion view respect hat husband wife partner family kids
  children son daughter house household friends guests mother mum mom eater eaters`,
)
/** Number of tokens after "my" within which its noun comes. Set by hand. */
const REACH = 3

/** Tokens of the comment that are also in what it answers. */
const tied = new Marks()

/** What a clause says, in words. */
interface Clause extends Span {
  readonly said: number
  readonly news: number
  /** How many of those words a saying takes. */
  readonly empty: number
  /** Whether the clause only strings together things of the story. */
  readonly isList: boolean
}

/**
 * How far a comment is made of sayings, 0 to 1: morals, maxims, advice that leaves the decision to the reader, praise
 * of every part at once, "a bridge is never only a bridge", "it depends on your needs". It may name things of the
 * story, but says nothing about them. One clause with a point is enough to rule this out. Clauses that are sayings, and
 * things only strung together beside them, count less from then on.
 */
export function findSayings(comment: ParsedText, ties: readonly Tie[], own: Ownership): number {
  markTied(ties)
  const { cues, general } = findAll(comment, own)
  if (cues.length === 0 && general.length < GENERAL.least) return 0
  const spans = clausesOf(comment)
  const taken = new Float64Array(comment.tokens.length)
  // A single general clause beside a phrase may be a remark: "First comment on the new blog!"
  if (general.length >= GENERAL.least)
    for (const { from, to } of general) taken.fill(GENERAL.takes, from, to)
  takeWords(taken, spans, cues)
  const clauses = spans.map((span) => clauseOf(comment, span, taken, own))
  // General clauses alone don't count beside a figure, a name or a question.
  if (cues.length === 0 && clauses.some(({ news }) => news >= NEWS)) return 0
  let said = 0
  let empty = 0
  for (const clause of clauses) {
    if (!clause.isList) said += clause.said
    empty += clause.empty
  }
  const share = 1 - fading(empty / Math.max(said, 1), SHARE.none, SHARE.all)
  const sayings = share * (1 - fading(empty, WORDS.none, WORDS.all))
  if (sayings === 0) return 0
  for (const { from, to, isList, empty } of clauses) {
    // The score grows with the root of what is said, so the share is squared.
    if (isList || empty > 0) own.weaken(from, to, (1 - LOST * sayings) ** 2)
  }
  return sayings
}

function markTied(ties: readonly Tie[]): void {
  tied.clear()
  for (const { comment } of ties) tied.addSpan(comment)
}

/** Share of tokens in sentences without sayings from which these can't make up most of what is said. */
const BESIDE = 0.45

/** Sayings found in a comment. */
interface Found {
  readonly cues: Cue<Group>[]
  /** General clauses, see general.ts. */
  readonly general: Span[]
}

const NONE: Found = { cues: [], general: [] }

/** Finds the sayings; none if enough is said beside them, so that most comments need not be searched to their end. */
function findAll({ tokens, sentences }: ParsedText, own: Ownership): Found {
  finder ??= new CueFinder('sayings')
  const isOpen = ({ index, quoted }: Token) => !quoted && own.roles[index] !== Role.copied
  const cues: Cue<Group>[] = []
  const general: Span[] = []
  let beside = 0
  for (const sentence of sentences) {
    const before = cues.length + general.length
    if (!isFirstHand(tokens, sentence)) {
      cues.push(...finder.find(tokens, sentence, isOpen))
      addGeneral(general, tokens, sentence)
    }
    if (cues.length + general.length === before) beside += ownIn(sentence, own)
    if (beside > BESIDE * tokens.length) return NONE
  }
  return { cues, general }
}

/**
 * Whether a sentence has a figure that the story lacks, or mentions its writer twice. This costs less than searching it
 * for sayings.
 */
function isFirstHand(tokens: readonly Token[], { from, to }: Span): boolean {
  let news = 0
  for (let at = from; at < to && news < NEWS; at += 1) {
    const { kind, lexeme } = tokens[at] as Token
    if (SELF.has(lexeme)) news += CLAIM
    else if (kind === 'number' && !tied.has(at)) news += EXACT
  }
  return news >= NEWS
}

/** Number of tokens in a sentence other than thanks, praise or a list. */
function ownIn({ from, to }: Span, own: Ownership): number {
  let found = 0
  for (let at = from; at < to; at += 1) if (own.isOwn(at)) found += 1
  return found
}

/**
 * Checks each part of a sentence that may have a subject: after a word that turns it or a mark that stops it, and after
 * a comma with "and".
 */
function addGeneral(general: Span[], tokens: readonly Token[], { from, to }: Span): void {
  let start = from
  for (let at = from + 1; at <= to; at += 1) {
    if (at < to && !opensPart(tokens, at)) continue
    const part = { from: start, to: at }
    if (isGeneral(tokens, part, tied)) general.push(part)
    start = at
  }
}

const AND = WordSet.of('and or')

function opensPart(tokens: readonly Token[], at: number): boolean {
  const { kind, value, lexeme } = tokens[at] as Token
  if (kind !== 'word') return STOPS.has(value)
  return TURNS.has(lexeme) || (AND.has(lexeme) && tokens[at - 1]?.value === ',')
}

/** Clauses that may each make a point: they end with a sentence, at a colon and the like, and before a "but". */
function clausesOf({ tokens, sentences }: ParsedText): Span[] {
  const found: Span[] = []
  for (const { from, to } of sentences) {
    let start = from
    for (let at = from + 1; at < to; at += 1) {
      const { value, lexeme } = tokens[at] as Token
      if (!TURNS.has(lexeme) && !STOPS.has(value)) continue
      found.push({ from: start, to: at })
      start = at
    }
    found.push({ from: start, to })
  }
  return found
}

/** Sets how much of each word sayings take: of those near a cue, in its clause. */
function takeWords(
  taken: Float64Array,
  clauses: readonly Span[],
  cues: readonly Cue<Group>[],
): void {
  const takes = TAKES[cues.some(({ group }) => group === 'sure') ? 'beside' : 'alone']
  let next = 0
  for (const { from, to } of clauses) {
    for (; next < cues.length && (cues[next] as Cue<Group>).from < to; next += 1) {
      const cue = cues[next] as Cue<Group>
      const { before, after } = AROUND[cue.group]
      const end = Math.min(to, cue.to + after)
      for (let at = Math.max(from, cue.from - before); at < end; at += 1) {
        taken[at] = Math.max(taken[at] as number, takes[cue.group])
      }
    }
  }
}

function clauseOf(comment: ParsedText, span: Span, taken: Float64Array, own: Ownership): Clause {
  const { tokens } = comment
  const { from, to } = span
  let words = 0
  let echoed = 0
  let said = 0
  let empty = 0
  let news = asksSomebody(tokens, span) ? EXACT : 0
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token
    news += newsIn(tokens, at)
    if (!isContent(token) || own.roles[at] === Role.formula) continue
    words += 1
    if (tied.has(at)) echoed += 1
    // Words that formulas are made of count in a saying.
    const takes = taken[at] as number
    if (takes > 0) {
      said += 1
      empty += takes
    } else if (!isCommonplace(token)) said += worthOf(token)
  }
  if (empty > 0 && news < NEWS) return { from, to, said: said + news, news, empty, isList: false }
  if (news === 0 && echoed >= THINGS.ofStory * words && isStrung(tokens, span)) {
    return { from, to, said: 0, news, empty: 0, isList: true }
  }
  return { from, to, said: said + news + claimsIn(tokens, span), news, empty: 0, isList: false }
}

function worthOf({ index, kind, lexeme }: Token): number {
  if (tied.has(index)) return WORTH.echoed
  if (kind !== 'word') return 1
  if (VAGUE_WORDS.has(lexeme)) return WORTH.vague
  return WORTH.notion + (1 - WORTH.notion) * lexeme.concreteness
}

const RHETORIC = WordSet.of("n't not more else")

/** Whether a clause really asks: "Isn't that what it is all about?" and "what more could you want?" don't. */
function asksSomebody(tokens: readonly Token[], clause: Span): boolean {
  if (RHETORIC.has(tokens[clause.from + 1]?.lexeme)) return false
  return endsInQuestionMark(tokens, clause) && !isRhetorical(tokens, clause)
}

/**
 * News of a token: a figure or a name that the story lacks, or something of the writer's: "my tank", but not "my
 * heart".
 */
function newsIn(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token
  const { kind, lexeme, sentence } = token
  if (SELF.has(lexeme) || OURS.has(lexeme)) return CLAIM
  if (MINE.has(lexeme)) {
    const near = tokens.slice(at + 1, at + 1 + REACH)
    return near.some((one) => ANYBODYS.has(one.lexeme)) ? 0 : EXACT
  }
  if (tied.has(at)) return 0
  if (kind === 'number' || kind === 'url') return EXACT
  const isInside = tokens[at - 1]?.sentence === sentence
  return isInside && isName(token) ? EXACT : 0
}

function claimsIn(tokens: readonly Token[], { from, to }: Span): number {
  let claims = 0
  for (let at = from; at < to; at += 1) {
    if (CLAIMS.has((tokens[at] as Token).lexeme)) claims += CLAIM
  }
  return claims
}

/** Whether a clause is things in a row, without a verb that says anything about them. */
function isStrung(tokens: readonly Token[], { from, to }: Span): boolean {
  let things = 1
  for (let at = from + 1; at < to - 1; at += 1) {
    const { value, pos } = tokens[at] as Token
    if (pos === 'AUX' && !isRelative(tokens, at)) return false
    if (value === ',' || value === 'and' || value === '&') things += 1
  }
  return things >= THINGS.least
}

const RELATIVE = WordSet.of('to who that which')

/** Whether an auxiliary is part of a thing's description: "a husband who only meant to be kind". */
function isRelative(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ lexeme }) => RELATIVE.has(lexeme))
}
