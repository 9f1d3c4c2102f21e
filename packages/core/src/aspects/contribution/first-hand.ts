import { isNoun, isVerb, type Span, type Token } from '../../text/token.js'
import { isBase } from '../../text/words/base.js'
import { WordSet } from '../../text/words/facet.js'
import { MINE, MY } from '../../text/words/pronouns.js'

/**
 * Nouns for the writer's opinions and feelings rather than things: "my favourite is", "made my day", "my heart goes
 * out".
 */
const OF_THE_MIND = WordSet.of(
  `favourite favourites favorite favorites opinion opinions view views mind point points question questions guess
  thought thoughts take answer advice tip tips suggestion hope hopes wish wishes feeling feelings mood thanks gratitude
  respect compliments love heart hearts soul souls eye eyes mouth stomach belly tummy jaw tears breath attention interest curiosity faith
  trust condolences prayers sympathy bad fault hat hats cup list day days week weekend morning evening life lives
  problem issue concern reason name understanding expectation expectations idea ideas dream dreams finger fingers socks
  criticism request response email e-mail mail number`,
)
/** What everybody has, so that "our" does not mean the writer's: "our planet needs this". */
const OF_ALL = WordSet.of(
  `world planet earth nature country nation society community communities culture history future past children
  generation generations people humanity species environment government governments politicians leaders democracy
  time times age era ancestors rights freedom taxes money minds relationships emotions dreams`,
)
/** Verbs of what goes on in a mind: "my kids love it" tells nothing about the writer's experience. */
const FELT = WordSet.of(
  `love loves loved loving like likes liked enjoy enjoys enjoyed adore adores adored hate hates hated want wants wanted
  need needs needed hope hopes hoped wish wishes wished miss misses missed think thinks thought believe believes believed
  feel feels felt agree agrees agreed appreciate appreciates appreciated prefer prefers preferred deserve deserves
  deserved know knows knew laugh laughs laughed cry cries cried warm warms warmed melt melts melted inspire inspires
  inspired share shares shared send sends sending goes go remember remembers honor honour honors honours`,
)
const FELT_TO_BE = WordSet.of(
  'happy glad excited proud obsessed thrilled delighted pleased sad gutted grateful thankful jealous fan fans ready watering',
)
/** Auxiliaries for what has not happened. */
const NOT_YET = WordSet.of("will would 'll 'd wo could should must may might shall")
const ECHOES = WordSet.of('too same likewise')
/** Subjects whose actions are first-hand in the present tense, too: "we keep ours in the shed". */
const DOERS = WordSet.of('i we they')

/** Maximum number of tokens between "my" and its noun, and between that and its verb. Set by hand. */
const REACH = 4

/**
 * The token from which a sentence tells what something of the writer's does, or what is done to it: "ours leaks", "my
 * knee is stiff", "it jammed our mower". -1 where none does. In any tense, whoever has the thing has seen this happen.
 *
 * @param isOpen Whether a token may count: in a quotation, "my" is somebody else's.
 */
export function ownThingAt(
  tokens: readonly Token[],
  { from, to }: Span,
  isOpen: (token: Token) => boolean,
): number {
  for (let at = from; at < to; at += 1) {
    const end = endOfOwn(tokens, at, to)
    if (end < 0 || !isOpen(tokens[at] as Token)) continue
    if (acts(tokens, { from: end, to }) || isActedOn(tokens, { from, to: at })) return at
  }
  return -1
}

/** End of the words for something of the writer's that begin at a token; -1 where none do. */
function endOfOwn(tokens: readonly Token[], at: number, to: number): number {
  const { lexeme } = tokens[at] as Token
  if (MINE.has(lexeme)) return at + 1
  if (!MY.has(lexeme)) return -1
  let end = -1
  for (let next = at + 1; next < Math.min(to, at + 1 + REACH); next += 1) {
    const token = tokens[next] as Token
    if (OF_THE_MIND.has(token.lexeme) || OF_ALL.has(token.lexeme)) return -1
    if (isNoun(token)) end = next + 1
    else if (end >= 0 && !isGenitive(token)) break
  }
  return end
}

function isGenitive({ pos, value }: Token): boolean {
  return pos === 'PART' && /^['’]s?$/.test(value)
}

/** Whether what follows says what the thing does or is like, other than a feeling or the future. */
function acts(tokens: readonly Token[], { from, to }: Span): boolean {
  let isSaid = false
  for (let at = from; at < Math.min(to, from + REACH); at += 1) {
    const token = tokens[at] as Token
    const { pos, lexeme, kind } = token
    if (FELT.has(lexeme) || FELT_TO_BE.has(lexeme) || NOT_YET.has(lexeme)) return false
    if ((kind !== 'word' && !isSaid) || isEcho(tokens, at)) return false
    isSaid ||= isVerb(token) || (at === from && isVerbBehindOurs(tokens, at))
    if (!isSaid && pos !== 'ADV' && pos !== 'PART') return false
  }
  return isSaid
}

/** Whether a token only repeats what was said before: "our club did that too", "mine is the same". */
function isEcho(tokens: readonly Token[], at: number): boolean {
  return ECHOES.has((tokens[at] as Token).lexeme) && tokens[at + 1]?.kind !== 'word'
}

/**
 * Whether a token behind "ours" is a verb that was tagged as a noun: no noun can follow "ours" in "ours leaks", "ours
 * warped".
 */
function isVerbBehindOurs(tokens: readonly Token[], at: number): boolean {
  const [ours, { lexeme }] = [tokens[at - 1], tokens[at] as Token]
  return MINE.has(ours?.lexeme) && /(?:ed|[^s]s)$/.test(lexeme.normal)
}

/** Whether what stands before says what is done to the thing, rather than asking for it: "visit our shop". */
function isActedOn(tokens: readonly Token[], { from, to }: Span): boolean {
  const last = tokens[to - 1]
  const at = last?.pos === 'ADP' ? to - 2 : to - 1
  const verb = tokens[at]
  if (at < from || verb === undefined || FELT.has(verb.lexeme)) return false
  // "The frost in May spoiled our pears": before "our", too, an apparent noun is a verb.
  if (verb.lexeme.normal.endsWith('ed') && isNoun(verb)) return true
  if (verb.pos !== 'VERB' || verb.lexeme.normal.endsWith('ing')) return false
  return !isBase(verb.lexeme) || (at > from && isDoer(tokens[at - 1] as Token))
}

function isDoer(token: Token): boolean {
  return isNoun(token) || DOERS.has(token.lexeme)
}
