import { asksReaders } from '../../aspects/contribution/index.js'
import { endsInQuestionMark } from '../../aspects/contribution/questions.js'
import { isAboutLoss, isPersonal } from '../../aspects/loss.js'
import { isMeant } from '../../aspects/meant.js'
import { type Formula, type FormulaKind, isVerdict } from '../../formulas/index.js'
import { WordClasses } from '../../formulas/word-classes.js'
import { type Reading, Role } from '../../reading.js'
import { topicsToOffer } from '../../story/offer.js'
import type { Tie } from '../../story/ties.js'
import { WordSet } from '../../text/facet.js'
import type { Span, Token } from '../../text/token.js'
import { lexicon } from './lexicon.js'
import { condoles } from './sympathy.js'

const classes = new WordClasses(lexicon)

type Step =
  | FormulaKind
  | 'question'
  | 'objection'
  | 'condolence'
  | 'loss'
  | 'good wishes'
  | 'return'
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
  return: 'Say what you would come back to it for',
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
  return: 'Say which point of it you answer',
  nothing: 'Say which point of it you answer, and what you think of it',
}

/** Kinds that a point can hang on; the others only surround them. */
const MAIN: readonly FormulaKind[] = ['praise', 'thanks', 'agreement', 'blame']

/** Filler from which what is named is most of what is said. By hand. */
const MOSTLY = 0.5

/** What is wrong, said more carefully where that is not sure, and one concrete step that would mend it. */
export function adviceFor(reading: Reading, isUnsure: boolean): string {
  const step = stepFor(reading)
  const advice = (reading.parent && STEPS_OF_REPLIES[step]) ?? STEPS[step]
  if (step === 'condolence' || step === 'loss') {
    const others = isUnsure ? 'many others' : 'any other'
    return `This is ${step === 'loss' ? 'personal' : 'kind'}, and could stand under ${others} too. ${advice}.`
  }
  if (reading.parent !== null) return `${faultOfReply(isUnsure)} ${advice}.`
  if (reading.filler >= MOSTLY) return NAMES_ONLY
  const ties = reading.storyTies.filter((tie) => isMeant(reading, tie))
  return `${faultOf(reading, ties, isUnsure)} ${advice}.${hintFor(reading, ties, step)}`
}

const NAMES_ONLY =
  'This names things of the story and says little about them. Take one of them, and say what you make of it.'

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
/** Words of one's own by which praise leads to an objection, and those that are one. */
const TURNS = new WordSet(['but', 'however', 'although', 'though'])
const OBJECTIONS = new WordSet(['disagree', 'wrong'])
/** Words that object by themselves. */
const REFUSALS = new WordSet(['no', 'nope', 'nah', 'disagree', 'disagreed', 'wrong'])

function stepFor(reading: Reading): Step {
  const { tokens, sentences } = reading.comment
  const kind = mainKind(reading)
  if (isPersonal(reading)) return 'loss'
  const question = sentences.find(
    (sentence) =>
      (endsInQuestionMark(tokens, sentence) && !isCry(reading, sentence)) ||
      asksHow(tokens, sentence),
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
  if (kind === 'wish' && asksReaders(reading.parent ?? reading.story)) return 'good wishes'
  return stepBehind(kind, reading)
}

/** What formulas of a kind come down to: "works for me" praises nothing, who is gutted blames nobody, who follows stays. */
function stepBehind(kind: FormulaKind | 'nothing', reading: Reading): Step {
  const holds = (test: (token: Token) => boolean) =>
    reading.formulas.some(
      (formula) =>
        formula.kind === kind && reading.comment.tokens.slice(formula.from, formula.to).some(test),
    )
  const isOf = (name: 'feeling' | 'staying' | 'helping') => (token: Token) =>
    classes.of(token.lexeme).has(name)
  if (kind === 'blame') return holds(isOf('feeling')) ? 'reaction' : kind
  if (kind === 'presence') return holds(isOf('staying')) ? 'return' : kind
  if (kind !== 'praise' || holds(isVerdict)) return kind
  return holds(isOf('helping')) ? 'thanks' : 'reaction'
}

/** Kinds that cry out where they seem to ask: "are you me??", "isn't it great?" */
const CRIES: ReadonlySet<FormulaKind> = new Set(['agreement', 'praise'])

/** Whether a sentence that ends in a question mark is nothing but formulas, and ends in one that asks nobody. */
function isCry({ comment, formulas }: Reading, { from, to }: Span): boolean {
  const inside = formulas.filter((formula) => from <= formula.from && formula.to <= to)
  const last = inside.at(-1)
  if (last === undefined || !CRIES.has(last.kind)) return false
  return comment.tokens
    .slice(from, to)
    .every(({ kind, index }) => kind !== 'word' || isWithin(inside, index))
}

function isWithin(formulas: readonly Formula[], index: number): boolean {
  return formulas.some(({ from, to }) => from <= index && index < to)
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

function objects(
  { comment: { tokens }, formulas }: Reading,
  kind: FormulaKind | 'nothing',
): boolean {
  const has = (one: FormulaKind) => formulas.some((formula) => formula.kind === one)
  if (has('praise') && has('blame')) return true
  if (kind === 'blame') return false
  return tokens.some(
    ({ index, lexeme }) =>
      (REFUSALS.has(lexeme) && index === 0) ||
      (OBJECTIONS.has(lexeme) && !isWithin(formulas, index)) ||
      (TURNS.has(lexeme) && turns(tokens, index, formulas)) ||
      denies(tokens, index, DENIED),
  )
}

/** Whether a word turns from praise or the like to something else: "well written but", and not "what we feel but cannot say". */
function turns(tokens: readonly Token[], at: number, formulas: readonly Formula[]): boolean {
  if (isWithin(formulas, at)) return false
  const end = tokens[at - 1]?.value === ',' ? at - 1 : at
  return formulas.some(({ kind, to }) => to === end && MAIN.includes(kind))
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
