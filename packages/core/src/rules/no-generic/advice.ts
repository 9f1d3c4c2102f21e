import { asksReaders } from '../../aspects/contribution/index.js'
import { endsInQuestionMark } from '../../aspects/contribution/questions.js'
import { isAboutLoss, isPersonal, meetsLoss } from '../../aspects/loss.js'
import { isMeant } from '../../aspects/meant.js'
import type { FormulaKind } from '../../formulas/index.js'
import { WordClasses } from '../../formulas/word-classes.js'
import { type Reading, Role } from '../../reading.js'
import { topicsToOffer } from '../../story/offer.js'
import type { Tie } from '../../story/ties.js'
import { WordSet } from '../../text/facet.js'
import type { Span, Token } from '../../text/token.js'
import { lexicon } from './lexicon.js'

const classes = new WordClasses(lexicon)

type Step =
  | FormulaKind
  | 'question'
  | 'objection'
  | 'condolence'
  | 'loss'
  | 'good wishes'
  | 'nothing'

/** What to do next, by what the comment mostly is. */
const STEPS: Readonly<Record<Step, string>> = {
  question: 'Say what exactly you would like to know, and why',
  objection: 'Say which point you mean, and what speaks against it',
  thanks: 'Say which part helped, and what you did with it',
  praise: 'Say which part is good, and why',
  blame: 'Say which part is bad, and why',
  agreement: 'Say which point you agree with, and what you would add',
  greeting: 'Say what brings you to this story',
  reaction: 'Say what you react to, and why',
  congratulation: 'Say what stands out in what was achieved',
  wish: 'Say what you would like to read more about, and why',
  presence: 'Say what brought you here, and what you found',
  politeness: 'Say the point itself',
  'small-talk': 'Say what in the story makes you think so',
  condolence: 'Say what of it stays with you, if you like',
  loss: 'Say what of it brought this back, if you like',
  'good wishes': 'Say what you would try first, or what worked for you',
  nothing: 'Say what you think about one point, and why',
}

/** The same to somebody who replies, where it is not the same. */
const STEPS_OF_REPLIES: Readonly<Partial<Record<Step, string>>> = {
  thanks: 'Say what it settled for you, or what you will do with it',
  greeting: 'Say which point of it you answer',
  reaction: 'Say which point of it you mean, and why',
  wish: 'Say which point of it you answer',
  'small-talk': 'Say which point of it you mean, and why',
  presence: 'Say which point of it you answer',
  nothing: 'Say which point of it you answer, and what you think of it',
}

/** Kinds that a point can hang on; the others only surround them. */
const MAIN: readonly FormulaKind[] = ['praise', 'thanks', 'agreement', 'blame']

/** What is wrong, said more carefully where that is not sure, and one concrete step that would mend it. */
export function adviceFor(reading: Reading, isUnsure: boolean): string {
  const step = stepFor(reading)
  const advice = (reading.parent && STEPS_OF_REPLIES[step]) ?? STEPS[step]
  if (step === 'condolence' || step === 'loss') {
    const others = isUnsure ? 'many others' : 'any other'
    return `This is ${step === 'loss' ? 'personal' : 'kind'}, and could stand under ${others} too. ${advice}.`
  }
  if (reading.parent !== null) return `${faultOfReply(isUnsure)} ${advice}.`
  const ties = reading.storyTies.filter((tie) => isMeant(reading, tie))
  return `${faultOf(reading, ties, isUnsure)} ${advice}.${hintFor(reading, ties, step)}`
}

/** A reply is read beside the comment above, whatever the story. */
function faultOfReply(isUnsure: boolean): string {
  return isUnsure
    ? 'This could stand under many other comments: hardly anything in it is about the one above.'
    : 'This could stand under any comment: nothing in it is about the one above.'
}

/** Who wishes an asker well is asked for help and not for a topic; and a loss has no topics. */
function hintFor({ story, comment }: Reading, ties: readonly Tie[], step: Step): string {
  if (story === null || step === 'good wishes' || isAboutLoss(story)) return ''
  const [topic] = topicsToOffer(comment, ties, story)
  return topic === undefined ? '' : ` One of the story's topics is “${topic.phrase}”.`
}

function faultOf(reading: Reading, storyTies: readonly Tie[], isUnsure: boolean): string {
  const any = isUnsure ? 'many other stories' : 'any story'
  if (reading.story === null) return `This could stand under ${any}.`
  if (storyTies.some((tie) => namesSubject(reading, tie))) {
    const says = isUnsure ? 'says little' : 'says nothing'
    return `This names what the story is about and ${says} about it.`
  }
  const nothing = isUnsure ? 'hardly anything' : 'nothing'
  return `This could stand under ${any}: ${nothing} in it is about this one.`
}

/** Whether a tie is to what the story is about, rather than a word that other stories hold too. */
function namesSubject(
  { comment, story, roles }: Reading,
  { kind, comment: { from } }: Tie,
): boolean {
  const word = comment.tokens[from]?.lexeme
  if (kind === 'meaning') return false
  return (
    kind !== 'term' ||
    roles[from] === Role.named ||
    (word !== undefined && story?.terms.of(word)?.inTitle === true)
  )
}

const NEGATIONS = new WordSet(['no', 'not', "n't", 'nor', 'never'])
/** What is an objection when it is denied: "I don't agree", but not "can't wait" and "not bad". */
const DENIED = new WordSet(
  'agree agreed think believe like liked love enjoy enjoyed buy convinced impressed sure recommend fan good great nice useful helpful interesting true right correct'.split(
    ' ',
  ),
)
/** Who denies these would like to know something: "I don't get it". */
const UNDERSTOOD = new WordSet(['get', 'understand', 'follow'])
/** Tokens in which what is denied follows. */
const REACH = 4
/** Words that open a roll call. */
const CALLED = new WordSet(['who', 'whos', 'anyone', 'anybody', 'everyone'])
/** Words of one's own by which praise leads to an objection. */
const OBJECTIONS = new WordSet(['but', 'however', 'although', 'though', 'disagree', 'wrong'])
/** Words that object by themselves. */
const REFUSALS = new WordSet(['no', 'nope', 'nah', 'disagree', 'disagreed', 'wrong'])

function stepFor(reading: Reading): Step {
  const { tokens, sentences } = reading.comment
  const kind = mainKind(reading)
  if (isPersonal(reading)) return 'loss'
  const question = sentences.find(
    (sentence) => endsInQuestionMark(tokens, sentence) || asksHow(tokens, sentence),
  )
  // "Who else is listening?" is a roll call.
  const isRollCall =
    kind === 'presence' && CALLED.has((tokens[question?.from ?? 0] as Token).lexeme)
  if (question !== undefined && !isRollCall) return 'question'
  if (tokens.some(({ index }) => denies(tokens, index, UNDERSTOOD))) return 'question'
  if (objects(reading, kind)) return 'objection'
  // Whoever thanks for an answer praises it in the same breath.
  if (reading.parent !== null && reading.formulas.some((one) => one.kind === 'thanks'))
    return 'thanks'
  if (condoles(reading, kind)) return 'condolence'
  return kind === 'wish' && asksReaders(reading.parent ?? reading.story) ? 'good wishes' : kind
}

const WAYS = new WordSet(['how', 'where', 'when'])
const CAN = new WordSet(['do', 'can', 'could', 'should'])
const ASKERS = new WordSet(['i', 'we', 'you', 'u', 'one'])

/** Whether a sentence asks for a way, with its mark or without: "how do i subscribe". */
function asksHow(tokens: readonly Token[], { from }: Span): boolean {
  const opens = (at: number, words: WordSet) => {
    const token = tokens[from + at]
    return token !== undefined && words.has(token.lexeme)
  }
  return opens(0, WAYS) && opens(1, CAN) && opens(2, ASKERS)
}

/** Kinds that formulas of mourning are found as. */
const MOURNING: ReadonlySet<string> = new Set(['greeting', 'wish', 'reaction', 'politeness'])

/** "Poor kids.", and not "poor build quality on the second floor". */
const SHORT_PITY = 3
const SO = new WordSet(['so', 'very', 'really', 'truly', 'feel', 'feeling'])
const THEM = new WordSet(
  'you your them him her everyone everybody all those these anyone'.split(' '),
)
const HEAR = new WordSet(['hear', 'see', 'read', 'learn'])

/** "So sorry", "sorry to hear that", "good luck to everyone affected", "poor kids": said to people, whatever befell them. */
function isSympathy(tokens: readonly Token[], i: number): boolean {
  const is = (at: number, among: WordSet) => {
    const token = tokens[at]
    return token !== undefined && among.has(token.lexeme)
  }
  const word = (at: number) => tokens[at]?.lexeme.normal
  switch (word(i)) {
    case 'sorry':
      if (is(i - 1, SO)) return true
      return word(i + 1) === 'to' ? is(i + 2, HEAR) : word(i + 1) === 'for' && is(i + 2, THEM)
    case 'luck':
      return word(i + 1) === 'to' && is(i + 2, THEM)
    case 'poor':
      return i === 0 && tokens.length <= SHORT_PITY && /^(?:NOUN|PROPN)$/.test(tokens[1]?.pos ?? '')
    default:
      return false
  }
}

/** What is said kindly under a text about a loss, whatever the words: "Beautiful. I cried." */
const KIND: ReadonlySet<string> = new Set([...MOURNING, 'praise', 'thanks', 'nothing'])

/** Whether the comment is mostly a condolence: "sorry for your loss", "rest in peace". */
function condoles(reading: Reading, kind: FormulaKind | 'nothing'): boolean {
  const { comment, formulas } = reading
  if (KIND.has(kind) && meetsLoss(reading)) return true
  if (comment.tokens.some(({ index }) => isSympathy(comment.tokens, index))) return true
  if (!MOURNING.has(kind)) return false
  return formulas.some(
    (formula) =>
      MOURNING.has(formula.kind) &&
      comment.tokens
        .slice(formula.from, formula.to)
        .some(({ lexeme }) => classes.of(lexeme).has('mourning')),
  )
}

function objects(
  { comment: { tokens }, formulas }: Reading,
  kind: FormulaKind | 'nothing',
): boolean {
  const has = (one: FormulaKind) => formulas.some((formula) => formula.kind === one)
  if (has('praise') && has('blame')) return true
  if (kind === 'blame') return false
  const isInFormula = (at: number) => formulas.some(({ from, to }) => from <= at && at < to)
  return tokens.some(
    ({ index, lexeme }) =>
      (REFUSALS.has(lexeme) && index === 0) ||
      (OBJECTIONS.has(lexeme) && !isInFormula(index)) ||
      denies(tokens, index, DENIED),
  )
}

/** Whether a token is a "not" to one of some words: "couldn't agree more" denies nothing. */
function denies(tokens: readonly Token[], negation: number, words: WordSet): boolean {
  if (!NEGATIONS.has((tokens[negation] as Token).lexeme)) return false
  const after = tokens.slice(negation + 1, negation + 1 + REACH)
  // "They don't make music like this" denies no liking.
  const at = after.findIndex(({ lexeme, pos }) => words.has(lexeme) && pos !== 'ADP')
  return at >= 0 && after[at + 1]?.lexeme.normal !== 'more'
}

/** The kind that most of the comment's formula words belong to. */
function mainKind({ formulas }: Reading): FormulaKind | 'nothing' {
  const sizes = new Map<FormulaKind, number>()
  for (const { kind, from, to } of formulas) sizes.set(kind, (sizes.get(kind) ?? 0) + to - from)
  const kinds = [...sizes].sort((a, b) => b[1] - a[1]).map(([kind]) => kind)
  return kinds.find((kind) => MAIN.includes(kind)) ?? kinds[0] ?? 'nothing'
}
