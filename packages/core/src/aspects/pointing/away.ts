import { type Reading, Role } from '../../reading.js'
import type { Tie } from '../../story/ties.js'
import type { ParsedText } from '../../text/parse.js'
import { isNoun, type Span, type Token } from '../../text/token.js'
import { WordSet } from '../../text/words/facet.js'
import { asks } from '../contribution/questions.js'
import { MEANT } from '../meant.js'

/**
 * Nats by which a comment is likelier to be about something else: if it says so itself; if its writer looks for a thing
 * that the story does not mention; and if it asks the public, who can be asked anything, and no meant word ties it to
 * the story. Set by hand: the first two outweigh anything shared by chance, the last outweighs what a short question
 * shares.
 */
const NATS = { says: -5, seeks: -4, asks: -0.5 } as const

/** How far a comment points away from what it answers, in nats, at most 0. */
export function pointingAway(reading: Pick<Reading, 'comment' | 'roles' | 'ties'>): number {
  const { comment, ties } = reading
  if (saysSo(reading)) return NATS.says
  if (seeks(comment, ties)) return NATS.seeks
  const isTied = ties.some(({ kind, weight }) => kind !== 'meaning' && weight >= MEANT)
  return !isTied && asksAnyone(comment) ? NATS.asks : 0
}

/**
 * Words for the public, and the length of a question in tokens within which they must stand: "does anyone know a
 * plumber?"
 */
const ANYONE = WordSet.of('anyone anybody someone somebody any1')
const OPENING = 4

/** Whether a comment asks the public rather than the writer of the story. */
function asksAnyone({ tokens, sentences }: ParsedText): boolean {
  return sentences.some((sentence) => {
    const to = Math.min(sentence.to, sentence.from + OPENING)
    const isAsked = ({ index, lexeme }: Token) =>
      ANYONE.has(lexeme) && (index === sentence.from || tokens[index - 1]?.pos === 'AUX')
    return tokens.slice(sentence.from, to).some(isAsked) && asks(tokens, sentence)
  })
}

const SEEKING = WordSet.of('looking searching hunting')
const FOR = WordSet.of('for')
/** Words that may stand before "looking for": "Hi all, I'm looking for". */
const BEFORE_SEEKING = WordSet.of(
  "hi hello hey all everyone everybody guys folks i im we 'm am 're are currently",
)
/** Tokens within which the comment says what is sought; and words that begin its description. */
const SOUGHT = 8
const WHICH = WordSet.of('that which who')
/**
 * Words that mean something of the story: "for the same in blue", "for an alternative". Whoever looks for it "too" has
 * the story in mind.
 */
const OF_STORY = WordSet.of(
  'this these those it its ones same similar such like another other others too also alternative replacement substitute',
)

/** Whether the writer looks for a thing that the story does not mention: "Looking for a used child seat". */
function seeks({ tokens, sentences }: ParsedText, ties: readonly Tie[]): boolean {
  return sentences.some(({ from, to }) => {
    let at = from
    const isBefore = ({ kind, lexeme }: Token) =>
      kind === 'punctuation' || BEFORE_SEEKING.has(lexeme)
    while (at < to && isBefore(tokens[at] as Token)) at += 1
    if (!SEEKING.has(tokens[at]?.lexeme) || !FOR.has(tokens[at + 1]?.lexeme)) return false
    const words = tokens.slice(at + 2, Math.min(to, at + 2 + SOUGHT))
    if (words.some(({ lexeme }) => OF_STORY.has(lexeme))) return false
    const end = words.findIndex(({ kind, lexeme }) => kind === 'punctuation' || WHICH.has(lexeme))
    const thing = end < 0 ? words : words.slice(0, end)
    const isThing = ({ from }: Span) => from >= at + 2 && from < at + 2 + thing.length
    return thing.some(isNoun) && !ties.some((tie) => tie.weight >= MEANT && isThing(tie.comment))
  })
}

/** Tokens of a first sentence within which it says so: later words are about something in the story. */
const FIRST = 9
const NOT = WordSet.of("not n't nt nothing")
const UNRELATED = WordSet.of('unrelated offtopic')
const OFF = WordSet.of('off')
const TOPIC = WordSet.of('topic')
/**
 * Words after "not" or "nothing": not about the page, not related to it, nothing to do with it. "Not sure about this"
 * does not count.
 */
const ABOUT = WordSet.of('about related do')
const BETWEEN = WordSet.of('at all really directly strictly exactly quite remotely even to')
const HERE = WordSet.of(
  'this that it article post story video blog page topic thread piece question subject',
)

/**
 * Whether a comment itself says that it is about something else: "Off topic, but", "This has nothing to do with the
 * post".
 */
function saysSo({ comment, roles }: Pick<Reading, 'comment' | 'roles'>): boolean {
  const { tokens, sentences } = comment
  const first: Span = sentences[0] ?? { from: 0, to: 0 }
  const to = Math.min(first.to, first.from + FIRST)
  const said = tokens.slice(first.from, to).filter(({ index }) => roles[index] !== Role.quoted)
  return said.some((token, at) => {
    if (UNRELATED.has(token.lexeme)) return isAside(said, at + 1)
    const rest = said.slice(at + 1)
    if (OFF.has(token.lexeme)) return TOPIC.has(rest[rest[0]?.value === '-' ? 1 : 0]?.lexeme)
    if (!NOT.has(token.lexeme)) return false
    const about = rest.findIndex(({ lexeme }) => ABOUT.has(lexeme))
    const here = rest.findIndex(({ lexeme }) => HERE.has(lexeme))
    if (about < 0 || here < about) return false
    return (
      rest.slice(0, about).every(({ lexeme }) => BETWEEN.has(lexeme)) &&
      isAside(said, at + here + 2)
    )
  })
}

const BUT = WordSet.of('but question however sorry though')

/** Whether another subject follows: "unrelated, but", "not about this at all but". */
function isAside(said: readonly Token[], from: number): boolean {
  return said.slice(from).some(({ value, lexeme }) => /^[,:;.–—-]$/.test(value) || BUT.has(lexeme))
}
