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
 * How much of the words around it a cue takes. What opens many a moral may open a remark, alone sooner than beside
 * a sure one. By hand.
 */
const TAKES = {
  alone: { sure: 1, likely: 0.5, none: 0 },
  beside: { sure: 1, likely: 0.8, none: 0 },
} as const
/** Tokens of its clause before and after a cue that are part of the saying. By hand. */
const AROUND = {
  sure: { before: 12, after: 14 },
  likely: { before: 12, after: 8 },
  none: { before: 0, after: 0 },
} as const
/**
 * Share of what is said that sayings take up to which they are on the way to a point, and from which there is none.
 * By hand.
 */
const SHARE = { none: 0.55, all: 0.75 } as const
/** Words in sayings up to which too few are said to tell, and from which they are enough. By hand. */
const WORDS = { none: 1, all: 4 } as const
/**
 * What a word counts that is in no saying: what is answered has been said, and notions are no more than a saying's.
 * By hand.
 */
const WORTH = { echoed: 0.5, notion: 0.4, vague: 0.3 } as const
/**
 * What a figure, a name, a question and what is the writer's own count beside, in words; a claim, and who says "I".
 * By hand.
 */
const EXACT = 3
const CLAIM = 1.5
/** What a saying loses of what it says: it is said all the same. By hand. */
const LOST = 0.9
/**
 * Clauses that say of anybody what nothing bears out, from so many of them on, and how much of their words they
 * take. By hand.
 */
const GENERAL = { least: 2, takes: 0.9 } as const
/** News of a clause, in words, from which a cue in it takes nothing. By hand. */
const NEWS = 3

/** Things in a row that say nothing by themselves, and the share of their words that are the story's. By hand. */
const THINGS = { least: 3, ofStory: 0.5 } as const

/** What sets a clause against the one before it, or gives its reason. */
const TURNS = WordSet.of('but because unless except whereas although though')
const STOPS = new Set([':', ';', '—', '–'])
/** A reason, a condition, a comparison, a wish, and what was so. */
const CLAIMS = WordSet.of(
  'because since if unless than instead should would could cannot too was were did had until so therefore wrong rather',
)
const SELF = WordSet.of('i me')
const MINE = WordSet.of('my mine ours')
/** "Our hall" is the writer's, and "our hearts" everybody's. */
const OURS = WordSet.of('our')
/** Whose praise, and what of a reader, is anybody's: "my whole family loved it", "touched my heart". */
const ANYBODYS = WordSet.of(
  `heart hearts face eyes eye mind soul day life lives own opinion view respect hat husband wife partner family kids
  children son daughter house household friends guests mother mum mom eater eaters`,
)
/** Tokens after "my" in which it is said what is. By hand. */
const REACH = 3

/** Tokens of the comment's that what it answers has as well. */
const tied = new Marks()

/** What a clause says, in words. */
interface Clause extends Span {
  readonly said: number
  readonly news: number
  /** How much of that a saying takes. */
  readonly empty: number
  /** Whether it only strings things of the story. */
  readonly isList: boolean
}

/**
 * How far a comment is made of sayings, 0 to 1: morals, maxims, advice that leaves it to the reader, praise of every part at
 * once, "a bridge is never only a bridge", "it depends on your needs". What it names of the story ties it to it, and nothing
 * is said of that. One clause with a point is enough to make it a comment. Clauses that are sayings, and things that are only
 * strung together beside them, count less from now on.
 */
export function findSayings(comment: ParsedText, ties: readonly Tie[], own: Ownership): number {
  markTied(ties)
  const { cues, general } = findAll(comment, own)
  if (cues.length === 0 && general.length < GENERAL.least) return 0
  const spans = clausesOf(comment)
  const taken = new Float64Array(comment.tokens.length)
  // One beside a phrase may be a remark: "First comment on the new blog!"
  if (general.length >= GENERAL.least)
    for (const { from, to } of general) taken.fill(GENERAL.takes, from, to)
  takeWords(taken, spans, cues)
  const clauses = spans.map((span) => clauseOf(comment, span, taken, own))
  // By themselves they are none beside a figure, a name or a question.
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
    // The score goes by the root of what is said.
    if (isList || empty > 0) own.weaken(from, to, (1 - LOST * sayings) ** 2)
  }
  return sayings
}

function markTied(ties: readonly Tie[]): void {
  tied.clear()
  for (const { comment } of ties) tied.addSpan(comment)
}

/** Share of the tokens in sentences without either from which sayings can't make up most of what is said. */
const BESIDE = 0.45

/** What is found of sayings in a comment. */
interface Found {
  readonly cues: Cue<Group>[]
  /** Clauses that say of anybody what nothing bears out. */
  readonly general: Span[]
}

const NONE: Found = { cues: [], general: [] }

/** None where enough is said beside them: most comments need not be looked through to their end. */
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
 * Whether a sentence has a figure that the story has not, or tells of its writer twice: looking for sayings in it
 * costs more.
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

/** Tokens of a sentence that are more than thanks, praise or a list. */
function ownIn({ from, to }: Span, own: Ownership): number {
  let found = 0
  for (let at = from; at < to; at += 1) if (own.isOwn(at)) found += 1
  return found
}

/**
 * Looks at each part of a sentence that may have a subject: behind what turns or stops it, and behind a comma with
 * "and".
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

/** Clauses that may each make a point: they end with a sentence, a colon and the like, and before a "but". */
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

/** How much of each word its saying takes: those of the clause that are near a cue. */
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
    // What a saying is made of is commonplace, too.
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

/** "Isn't that what it is all about?", "what more could you want?" ask nobody. */
function asksSomebody(tokens: readonly Token[], clause: Span): boolean {
  if (RHETORIC.has(tokens[clause.from + 1]?.lexeme)) return false
  return endsInQuestionMark(tokens, clause) && !isRhetorical(tokens, clause)
}

/** A figure or a name that the story has not, and what is the writer's: "my tank", and not "my heart". */
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

/** Whether a clause is things in a row, and no verb says anything of them. */
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

/** "A husband who only meant to be kind" is a thing. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ lexeme }) => RELATIVE.has(lexeme))
}
