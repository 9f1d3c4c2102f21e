import { isCommonplace } from '../formulas/index.js'
import { type Reading, Role } from '../reading.js'
import type { PreparedText } from '../story/prepare.js'
import { type Tie, touches } from '../story/ties.js'
import { Marks } from '../text/marks.js'
import type { ParsedText } from '../text/parse.js'
import { isContent, type Span, type Token } from '../text/token.js'
import { isMeant, MEANT } from './meant.js'

type Quoting = Pick<Reading, 'comment' | 'roles' | 'storyTies'>

/** Whether a comment quotes the story. A quotation of the title only names the subject. */
export function quotesStory({ roles, storyTies }: Pick<Reading, 'roles' | 'storyTies'>): boolean {
  return storyTies.some((tie) => isMarked(roles, tie))
}

function isMarked(roles: readonly Role[], { part, comment: { from, to } }: Tie): boolean {
  // The mark before a quotation may be in the story too, and then belongs to the tie.
  return part === 'text' && roles.slice(from, to).includes(Role.quoted)
}

/**
 * Whether a comment has a line of the story between quotation marks, other than within a pasted text that contains the
 * marks.
 */
export function marksLine({ roles, storyTies }: Pick<Reading, 'roles' | 'storyTies'>): boolean {
  return storyTies.some((tie) => {
    const { from, to } = tie.comment
    const quoted = roles.slice(from, to).filter((role) => role === Role.quoted).length
    return isMarked(roles, tie) && quoted > (to - from) / 2
  })
}

/** Whether a comment has a line of the story, with or without quotation marks. */
export function hasLine({ roles, storyTies }: Pick<Reading, 'roles' | 'storyTies'>): boolean {
  return storyTies.some((tie) => isMarked(roles, tie) || isCopy(roles, tie))
}

/** Maximum length of a line, in tokens: anything longer is pasted. Set by hand. */
const LONGEST_LINE = 30
/**
 * Words that may stand beside an unmarked line in its sentence: "hm, watch them come home yellow to the knees". Set by
 * hand.
 */
const MOST_BESIDE = 1

/**
 * Whether a comment remarks on what it quotes, with or without marks: it has a sentence of the story beside one of its
 * own.
 */
export function remarksOnQuotation(reading: Quoting): boolean {
  const { comment, roles, storyTies } = reading
  if (quotesStory(reading)) {
    return comment.tokens.some(({ kind, quoted }) => kind === 'word' && !quoted)
  }
  const inLines = new Set<number>()
  for (const tie of storyTies) {
    if (!isLine(comment, roles, tie)) continue
    for (let at = tie.comment.from; at < tie.comment.to; at += 1) inLines.add(at)
  }
  return inLines.size > 0 && comment.tokens.some((token) => isRemark(token, inLines))
}

/** Length of a quotation, in words, from which liking it no longer means having chosen a line. Set by hand. */
const LONG_QUOTATION = 12
/** Number of new function words that say something without any content word: "I was there". Set by hand. */
const SAYING = 2

const inQuotation = new Marks()

/**
 * Whether a comment quotes the story at length and says nothing about it: the rest is only formulas, emoji and words of
 * the quotation. Whoever picks a short line and likes it has chosen something, and is left alone.
 */
export function onlyNods({
  comment: { tokens },
  roles,
}: Pick<Reading, 'comment' | 'roles'>): boolean {
  if (!roles.includes(Role.quoted)) return false
  inQuotation.clear()
  let quoted = 0
  for (const { kind, index, lexeme } of tokens) {
    if (kind !== 'word' || roles[index] !== Role.quoted) continue
    quoted += 1
    inQuotation.add(lexeme.stemId)
  }
  if (quoted < LONG_QUOTATION) return false
  let said = 0
  for (const token of tokens) {
    said += newsBeside(token, roles[token.index])
    if (said >= SAYING) return false
  }
  return true
}

/** How much a token says about a quotation: enough if it is a question, a number, a link or a telling word. */
function newsBeside(token: Token, role: Role | undefined): number {
  const { kind, value, lexeme } = token
  if (value === '?' && role !== Role.quoted) return SAYING
  if (role !== Role.own || kind === 'punctuation' || kind === 'symbol') return 0
  if (kind === 'emoji' || kind === 'emoticon' || inQuotation.has(lexeme.stemId)) return 0
  const isWord = kind === 'word' && (!isContent(token) || isCommonplace(token))
  return isWord ? 1 : SAYING
}

/** Whether a tie is a whole sentence of the comment that stands unchanged in the story. */
function isLine({ tokens, sentences }: ParsedText, roles: readonly Role[], tie: Tie): boolean {
  const { from, to } = tie.comment
  if (!isCopy(roles, tie) || to - from > LONGEST_LINE) return false
  const first = sentences[(tokens[from] as Token).sentence] as Span
  const last = sentences[(tokens[to - 1] as Token).sentence] as Span
  // A long sentence may contain any number of ties.
  if (last.to - first.from > 2 * LONGEST_LINE) return false
  let beside = 0
  for (let at = first.from; at < last.to; at += 1) {
    if ((at < from || at >= to) && tokens[at]?.kind === 'word') beside += 1
  }
  return beside <= MOST_BESIDE
}

/** Nats from which a tie is a copy even if all its words are part of formulas. Set by hand. */
const TELLING_COPY = 2 * MEANT

/** Whether a tie copies the story's text; a copy made of formulas alone counts only if its words are telling. */
function isCopy(roles: readonly Role[], tie: Tie): boolean {
  const { kind, part, weight, comment } = tie
  if (kind !== 'quote' || part !== 'text') return false
  return weight >= TELLING_COPY || roles.slice(comment.from, comment.to).includes(Role.copied)
}

function isRemark({ kind, index }: Token, inLines: ReadonlySet<number>): boolean {
  return (kind === 'word' || kind === 'emoji' || kind === 'emoticon') && !inLines.has(index)
}

/**
 * The tie by which a comment clearly takes up a part of the story: a quotation, with or without marks, words that stand
 * side by side there, or what fills a formula. Null when there is none. Words of the title name the subject of the
 * story, and a person is not a part of it.
 */
export function partTakenUp(
  reading: Quoting & { readonly story: PreparedText | null },
): Tie | null {
  const { roles, storyTies } = reading
  const isPart = (tie: Tie) => isMarked(roles, tie) || isCopy(roles, tie) || isNamed(reading, tie)
  return storyTies.find(isPart) ?? null
}

function isNamed(
  { comment, roles, story }: Quoting & { readonly story: PreparedText | null },
  { kind, part, weight, comment: { from, to } }: Tie,
): boolean {
  if (part === 'title' || weight < MEANT) return false
  const isSubject = ({ lexeme }: Token) => story?.terms.of(lexeme)?.inTitle === true
  if (comment.tokens.slice(from, to).every(isSubject)) return false
  if (kind === 'phrase') return roles[from] !== Role.formula
  return kind === 'term' && roles[from] === Role.named
}

/**
 * Whether a comment speaks to a point of the story: a part that it takes up, or a topic.
 *
 * @param least Minimum nats of a tie to a topic.
 */
export function namesPoint(reading: Reading, least: number): boolean {
  const { comment, story, storyTies } = reading
  if (story === null) return false
  if (partTakenUp(reading) !== null) return true
  const meant = storyTies.filter((tie) => tie.weight >= least && isMeant(reading, tie))
  return story.storyTopics.some((topic) => touches(comment, meant, topic))
}
