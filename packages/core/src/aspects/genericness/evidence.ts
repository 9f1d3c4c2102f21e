import { isCommonplace } from '../../formulas/index.js'
import { type Reading, Role } from '../../reading.js'
import type { Tie } from '../../story/ties.js'
import { Marks } from '../../text/marks.js'
import { isContent, type Lexeme, type Span, type Token } from '../../text/token.js'
import { asksReaders } from '../contribution/index.js'
import { endsInQuestionMark } from '../contribution/questions.js'

/** The parts of a comment's reading that its genericness rests on. */
export type Evidence = Omit<
  Reading,
  'genericness' | 'distinction' | 'belonging' | 'solicitations' | 'unsolicited' | 'soliciting'
>

/**
 * What is measured of a comment, each part named for what it is. Numbers of words are logarithms, since the first ones
 * tell most.
 */
export interface Measures {
  /** How much is left beside the formulas. */
  readonly left: number
  /**
   * Share of formulas among the words that are formulas or the writer's own: neither copies nor repetitions lower it.
   */
  readonly formulas: number
  /** How strongly the writer's own words are tied to what the comment answers, leaving out the story's title. */
  readonly tied: number
  /** Relevance of what is said; 0 where there is nothing to be relevant to. */
  readonly relevance: number
  /** 1 if the comment answers nothing, else 0. */
  readonly alone: number
  /** Whether it answers somebody who asks something. */
  readonly asked: number
  /** How much it contributes. */
  readonly contribution: number
  /** Whether a sentence with words of its own ends in a question mark. */
  readonly questioned: number
  /** Whether it holds an emoji or an emoticon. */
  readonly smiles: number
  /** Whether it links to something. */
  readonly links: number
  /** Whether it holds a number of its own. */
  readonly counts: number
  /** How many concrete things and actions it names in words of its own. */
  readonly concrete: number
}

export function measure(evidence: Evidence): Measures {
  const { comment, roles, remainder, story, parent, aspects, ownRelevance } = evidence
  const { tokens } = comment
  return {
    left: Math.log1p(remainder.mass),
    formulas: formulaShare(evidence),
    tied: Math.log1p(tiedWeight(evidence)),
    relevance: ownRelevance ?? 0,
    alone: Number(story === null && parent === null),
    asked: Number(asksReaders(parent ?? story)),
    contribution: aspects.contribution ?? 0,
    questioned: Number(comment.sentences.some((sentence) => isOwnQuestion(evidence, sentence))),
    smiles: Number(tokens.some(({ kind }) => kind === 'emoji' || kind === 'emoticon')),
    links: Number(tokens.some(({ kind, index }) => kind === 'url' && roles[index] === Role.own)),
    counts: Number(
      tokens.some(({ kind, index }) => kind === 'number' && roles[index] === Role.own),
    ),
    concrete: Math.log1p(concreteWords(evidence)),
  }
}

/** Weight of the ties of the writer's own words: naming the subject, as the title does, is not an answer. */
function tiedWeight({ comment, roles, shares, story, storyTies, parentTies }: Evidence): number {
  const isOwn = ({ comment: span }: Tie) => roles[span.from] === Role.own
  let tied = 0
  for (const tie of storyTies) {
    const { lexeme } = comment.tokens[tie.comment.from] as Token
    const isNaming = story?.terms.of(lexeme)?.inTitle === true
    if (isOwn(tie) && !isNaming) tied += (shares[tie.comment.from] as number) * tie.weight
  }
  for (const tie of parentTies) if (isOwn(tie)) tied += tie.weight
  return tied
}

function isOwnQuestion({ comment: { tokens }, roles }: Evidence, sentence: Span): boolean {
  if (!endsInQuestionMark(tokens, sentence)) return false
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (roles[at] === Role.own && tokens[at]?.kind === 'word') return true
  }
  return false
}

function concreteWords({ comment, roles, shares }: Evidence): number {
  let sum = 0
  for (const token of comment.tokens) {
    if (roles[token.index] !== Role.own || token.kind !== 'word' || !isContent(token)) continue
    if (!isCommonplace(token)) sum += token.lexeme.concreteness * (shares[token.index] as number)
  }
  return sum
}

function formulaShare({ comment, roles }: Evidence): number {
  let formula = 0
  let own = 0
  for (const { kind, index } of comment.tokens) {
    if (kind !== 'word' && kind !== 'number') continue
    if (roles[index] === Role.formula) formula += 1
    else if (roles[index] === Role.own) own += 1
  }
  return formula / Math.max(1, formula + own)
}

const seen = new Marks()
const tied = new Marks()

/**
 * Visits the writer's own words that nothing ties to what is answered, each once: without a tie, the wording shows what
 * they are worth.
 */
export function eachLooseWord(
  { comment: { tokens }, roles, ties }: Evidence,
  visit: (word: Lexeme) => void,
): void {
  seen.clear()
  tied.clear()
  for (const { comment } of ties) tied.addSpan(comment)
  for (const token of tokens) {
    if (token.kind !== 'word' || roles[token.index] !== Role.own) continue
    if (tied.has(token.index) && isContent(token) && !isCommonplace(token)) continue
    if (seen.add(token.lexeme.id)) visit(token.lexeme)
  }
}
