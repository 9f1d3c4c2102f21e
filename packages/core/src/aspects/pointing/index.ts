import { WordClasses } from '../../formulas/word-classes.js'
import { remembered } from '../../kit/remembered.js'
import { type Reading, Role } from '../../reading.js'
import type { PreparedText } from '../../story/prepare.js'
import type { ParsedText } from '../../text/parse.js'
import type { Token } from '../../text/token.js'
import { formTest, WordSet } from '../../text/words/facet.js'
import { MINE, WRITER } from '../../text/words/pronouns.js'
import { asksReaders } from '../contribution/index.js'
import { endsInQuestionMark } from '../contribution/questions.js'
import { marksLine } from '../quoting.js'
import { lexicon } from './lexicon.js'

const classes = new WordClasses(lexicon)

/**
 * Nats by which a comment that points at its story is likelier to belong to it: clearly, by words that can only mean
 * this text, or faintly, by words that may mean something else. Set by hand: with 1 and 0.5, a threshold finds as many
 * of the pointing comments of `blog` astray under their own story as of the others, and with 0 a few more.
 */
const NATS = { clear: 1, faint: 0.5, none: 0 } as const
/** Factor under a question, which invites such answers: "had exactly this". Set by hand. */
const ASKED = 3
/** Nats if both the comment and the text name a version: few texts name any. Set by hand. */
const VERSIONED = 2
type Pointing = keyof typeof NATS
/**
 * Length of a comment, in tokens, from which phrases like "the line" occur by chance, more often in longer ones. Set by
 * hand.
 */
const SHORT = 40

function clearer(a: Pointing, b: Pointing): Pointing {
  return NATS[b] > NATS[a] ? b : a
}

/**
 * How far a comment points at the story, or at a part of it, without sharing a word with it, in nats: "the second
 * example", "line 4 of your script", "at 2:05", "we tried that", "mine broke", "fixed in 4.2.1"; or by a quotation with
 * marks.
 */
export function pointingOf(
  reading: Pick<Reading, 'comment' | 'roles' | 'story' | 'parent' | 'storyTies'>,
): number {
  const { comment, story, parent } = reading
  const own = [opensWithTheSame(comment), speaksOfTheSame(comment), comparesOwn(comment)]
  const isAsked = own.includes('clear') && asksReaders(parent ?? story)
  // Pasting without quotation marks points at nothing.
  const quoting: Pointing = marksLine(reading) ? 'clear' : 'none'
  const way = [...own, quoting, pointsAtPart(reading)].reduce(clearer)
  const byChance = way === 'faint' ? Math.max(1, comment.tokens.length / SHORT) : 1
  const byVersion = namesVersion(reading) ? VERSIONED : 0
  return (NATS[way] / byChance) * (isAsked ? ASKED : 1) + byVersion
}

/** Whether a comment points at the story at all, or asks for something of the page: "is there a link to it?" */
export function pointsAtStory(
  reading: Pick<Reading, 'comment' | 'roles' | 'story' | 'parent' | 'storyTies'>,
): boolean {
  return asksForPage(reading.comment) || pointingOf(reading) > 0
}

const CLOCK = /^\d{1,2}:\d{2}$/

function isTime({ kind, value }: Token): boolean {
  return kind === 'number' && CLOCK.test(value)
}

/** Whether the story says when something can be seen, or happened: then "at 6:40" is a place in it. */
function hasTimes(story: PreparedText | null): boolean {
  return story?.body.tokens.some(isTime) === true
}

/**
 * Versions such as "4.1.3" and "v5", but no dates or addresses with four digits or parts; and the parts of a commit's
 * hash.
 */
const VERSION = /^(?:\d{1,3}\.\d{1,3}\.\d{1,3}|v\d+)$/i
const HASH = /^(?=.*\d)(?=.*[a-f])[\da-f]{5,}$/

const isVersion = formTest(({ normal }) => VERSION.test(normal))
const isVersionOrHash = formTest(({ normal }) => VERSION.test(normal) || HASH.test(normal))

const hasVersion = remembered(({ body }: PreparedText) =>
  body.tokens.some(({ lexeme }) => isVersion(lexeme)),
)

/** Whether a comment names a version or a commit and the text it answers names a version: "fixed in 4.2.1". */
function namesVersion(reading: Pick<Reading, 'comment' | 'story' | 'parent'>): boolean {
  const { comment, story, parent } = reading
  if (!comment.tokens.some(({ lexeme, quoted }) => !quoted && isVersionOrHash(lexeme))) return false
  return [story, parent].some((text) => text !== null && hasVersion(text))
}

/** Whether a comment points at a part of the story, which may be a text, a talk, a video or a program. */
function pointsAtPart({
  comment,
  roles,
  story,
}: Pick<Reading, 'comment' | 'roles' | 'story'>): Pointing {
  const byTime = comment.tokens.some(isTime) && hasTimes(story) ? 'clear' : 'faint'
  let best: Pointing = 'none'
  for (const token of comment.tokens) {
    // Quoted or copied words point at what their own writer meant.
    if (token.quoted || roles[token.index] !== Role.own) continue
    if (!isTime(token)) best = clearer(best, atPart(token, comment))
    // "The 14:20 train" does not refer to a video.
    else if (comment.tokens[token.index - 1]?.pos !== 'DET') best = clearer(best, byTime)
  }
  return best
}

function atPart({ index, lexeme }: Token, { tokens }: ParsedText): Pointing {
  const is = classes.of(lexeme)
  const isPart = is.has('part')
  if (!isPart && !is.has('whole')) return 'none'
  const [before, beforeThat] = [tokens[index - 1], tokens[index - 2]]
  const isThe = (token: Token | undefined) => token?.lexeme.normal === 'the'
  if (isThe(before) && is.has('whole')) return 'clear'
  // The "step" of "step-free" is not a step.
  if (!isPart || tokens[index + 1]?.value === '-') return 'none'
  if (isPointer(before) || isPointer(beforeThat)) return 'clear'
  const isNumbered = tokens[index + 1]?.kind === 'number'
  return isThe(before) || isThe(beforeThat) || isNumbered ? 'faint' : 'none'
}

/**
 * Maximum length, in tokens, of a question that asks for something of the page: a longer one has a subject of its own.
 * Set by hand.
 */
const SHORT_QUESTION = 14
/** The same for a question about the page itself. Set by hand. */
const SHORT_COMPLAINT = 20
/** Words with which people ask for something of the page. */
const ASKED_FOR = WordSet.of('there you anyone anybody somebody where which')
/** Determiners that point at this page and no other. */
const HERE = WordSet.of('the this your')

/**
 * Whether a comment asks for what belongs to a page, or about the page: "is there a printable version?", "could you
 * post the reference?", "why is your font so small?"
 */
export function asksForPage({ tokens, sentences }: ParsedText): boolean {
  return sentences.some((sentence) => {
    const length = sentence.to - sentence.from
    if (length > SHORT_COMPLAINT || !endsInQuestionMark(tokens, sentence)) return false
    const asked = tokens.slice(sentence.from, sentence.to).filter(({ quoted }) => !quoted)
    const isOf = ({ lexeme }: Token, name: 'page' | 'site') => classes.has(lexeme, name)
    const isHere = ({ index }: Token) => HERE.has(tokens[index - 1]?.lexeme)
    if (asked.some((token) => isOf(token, 'site') && isHere(token))) return true
    const isFor = length <= SHORT_QUESTION && asked.some(({ lexeme }) => ASKED_FOR.has(lexeme))
    return isFor && asked.some((token) => isOf(token, 'page'))
  })
}

/** Words for a thing named before; in a first sentence, only the story can have named it. */
const THE_SAME = WordSet.of('it this that these those them one same')
/** Verbs that may be tagged as auxiliaries. */
const DID = WordSet.of('did do done had have got')
/** A word that may mean anything: the first words of a sentence, or the last thing named. */
const IT = WordSet.of('it')
/** Maximum number of tokens between "we" and the verb for what we did. */
const REACH = 4

const THE = WordSet.of('the')

/** Whether a token may stand between verb and object: "had exactly this", "had the same". */
function isBetween(token: Token | undefined): boolean {
  return token?.pos === 'ADV' || THE.has(token?.lexeme)
}

/**
 * Whether the comment opens with what the writer did with the same thing, or asks about it: "made these", "does it
 * fit".
 */
function opensWithTheSame({ tokens }: ParsedText): Pointing {
  const verb = tokens[0]
  const at = isBetween(tokens[1]) ? 2 : 1
  const object = tokens[at]
  if (verb === undefined || object === undefined || verb.quoted) return 'none'
  if (!THE_SAME.has(object.lexeme)) return 'none'
  if (verb.pos === 'AUX') return 'clear'
  // "Made it with lard" names an ingredient.
  return verb.pos === 'VERB' ? theSame(verb, object, tokens[at + 1]) : 'none'
}

const ALIKE = WordSet.of(
  'same similar similarly opposite reverse contrary ditto likewise different differently',
)
const WITH_US = WordSet.of('here mine ours me us')
/** Tokens within which a comment opens this way. Set by hand. */
const OPENING = 5

/** Whether the comment opens with a comparison: "opposite here", "the same happened to us". */
function comparesOwn({ tokens, sentences }: ParsedText): Pointing {
  const to = Math.min(sentences[0]?.to ?? 0, OPENING)
  const opening = tokens.slice(0, to).filter(({ quoted }) => !quoted)
  const alike = opening.findIndex(({ lexeme }) => ALIKE.has(lexeme))
  if (alike < 0) return 'none'
  return opening.slice(alike + 1).some(({ lexeme }) => WITH_US.has(lexeme)) ? 'clear' : 'none'
}

/**
 * Whether the first sentence tells of the writer's own experience with the same thing: "we tried that", "mine broke".
 */
function speaksOfTheSame({ tokens, sentences }: ParsedText): Pointing {
  const { from, to } = sentences[0] ?? { from: 0, to: 0 }
  let best: Pointing = 'none'
  for (let at = from; at < to; at += 1) {
    const { lexeme, quoted } = tokens[at] as Token
    if (quoted) continue
    if (WRITER.has(lexeme)) best = clearer(best, didTheSame(tokens.slice(at + 1, to)))
    // In "the hood on mine" the comment itself says what thing it means.
    if (MINE.has(lexeme)) best = clearer(best, at === from ? 'clear' : 'faint')
  }
  return best
}

/** Whether the words after "we" say what we did with the same thing: "tried that", "have run exactly this". */
function didTheSame(after: readonly Token[]): Pointing {
  let best: Pointing = 'none'
  after.slice(0, REACH - 1).forEach((verb, at) => {
    const object = at + (isBetween(after[at + 1]) ? 2 : 1)
    if (verb.pos === 'VERB' || DID.has(verb.lexeme))
      best = clearer(best, theSame(verb, after[object], after[object + 1]))
  })
  return best
}

/** Verbs of saying and thinking, after which "that" opens a clause: "I doubt that a freeze helps". */
const SAYING = WordSet.of(
  `think thought doubt believe believed say said know knew hope hoped feel felt find found guess suppose agree agreed
  mean meant wish hear heard read see saw notice noticed realise realised realize realized understand understood
  assume assumed imagine remember forget forgot expect expected fear told tell bet swear mention mentioned love like
  hate appreciate`,
)

/**
 * Whether the object of a verb means the same thing: "that", less clearly "that album", but not the "that" of "I think
 * that it is".
 */
function theSame(verb: Token, object: Token | undefined, next: Token | undefined): Pointing {
  if (object === undefined || !THE_SAME.has(object.lexeme)) return 'none'
  // The tagger confuses the "that" of "we tried that in Porto" with that of "I think that in Porto".
  const opensClause = object.pos === 'SCONJ' && SAYING.has(verb.lexeme)
  if (opensClause && !/^(?:PUNCT|CCONJ)$/.test(next?.pos ?? 'PUNCT')) return 'none'
  const isNamed = next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos)
  return isNamed || IT.has(object.lexeme) ? 'faint' : 'clear'
}

/** An ordinal, as in "the 2nd step"; "12 steps" can be found anywhere. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/i

function isPointer(token: Token | undefined): boolean {
  if (token === undefined) return false
  return ORDINAL.test(token.value) || classes.has(token.lexeme, 'pointer')
}
