import { type Reading, Role } from '../../reading.js'
import { WordSet } from '../../text/facet.js'
import type { ParsedText } from '../../text/parse.js'
import type { Span, Token } from '../../text/token.js'
import { asks } from '../contribution/questions.js'
import { MEANT } from '../meant.js'

/**
 * Nats by which it is likelier that a comment is about something else: where it says so itself, and where it asks
 * whoever comes by, of whom one may ask anything, and no word that is meant ties it to the story. By hand: the first
 * outweighs all that chance has in common, the second what a short question has.
 */
const NATS = { says: -5, asks: -0.5 } as const

/** How far a comment points away from what it answers, in nats, at most 0. */
export function pointingAway(reading: Pick<Reading, 'comment' | 'roles' | 'ties'>): number {
  const { comment, ties } = reading
  if (saysSo(reading)) return NATS.says
  const isTied = ties.some(({ kind, weight }) => kind !== 'meaning' && weight >= MEANT)
  return !isTied && asksAnyone(comment) ? NATS.asks : 0
}

/** Words for whoever comes by, and the tokens of a question in which they stand: "does anyone know a plumber?" */
const ANYONE = WordSet.of('anyone anybody someone somebody any1')
const OPENING = 4

/** Whether it asks whoever comes by rather than the writer of the story. */
function asksAnyone({ tokens, sentences }: ParsedText): boolean {
  return sentences.some((sentence) => {
    const to = Math.min(sentence.to, sentence.from + OPENING)
    const isAsked = ({ index, lexeme }: Token) =>
      ANYONE.has(lexeme) && (index === sentence.from || tokens[index - 1]?.pos === 'AUX')
    return tokens.slice(sentence.from, to).some(isAsked) && asks(tokens, sentence)
  })
}

/** Tokens of a first sentence in which it is said: further in, it is said of something in the story. */
const FIRST = 9
const NOT = WordSet.of("not n't nt nothing")
const UNRELATED = WordSet.of('unrelated offtopic')
const OFF = WordSet.of('off')
const TOPIC = WordSet.of('topic')
/** What is said not to be: about the page, related to it, to do with it. "Not sure about this" is no such thing. */
const ABOUT = WordSet.of('about related do')
const BETWEEN = WordSet.of('at all really directly strictly exactly quite remotely even to')
const HERE = WordSet.of(
  'this that it article post story video blog page topic thread piece question subject',
)

/** Whether it says itself that it is about something else: "Off topic, but", "This has nothing to do with the post". */
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

/** Whether something else follows: "unrelated, but", "not about this at all but". */
function isAside(said: readonly Token[], from: number): boolean {
  return said.slice(from).some(({ value, lexeme }) => /^[,:;.–—-]$/.test(value) || BUT.has(lexeme))
}
