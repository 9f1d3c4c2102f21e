import type { Answered, FoundContribution } from '../../reading.js'
import type { ParsedText } from '../../text/parse.js'
import type { Span, Token } from '../../text/token.js'
import type { ContributionKind } from '../../types.js'
import type { Ownership } from '../ownership.js'
import { answerGrade, type Wanted, wantedBy } from './answers.js'
import { type Cue, CueFinder } from './cue-finder.js'
import { pointsOfFacts } from './facts.js'
import { isFigure, tellsFigure } from './figures.js'
import { ownThingAt } from './first-hand.js'
import { isMistaken } from './mistaken.js'
import { asks, endsInQuestionMark, isRhetorical } from './questions.js'
import { putsSpellingRight, starredAt } from './spelling.js'

export { asksReaders, type Wanted, wantedByQuestions } from './answers.js'
export { measureContribution } from './measure.js'

let finder: CueFinder<ContributionKind> | undefined

/** Kinds whose point is in the words after the cue: "because ...", "but ...", "such as ...". */
const AFTER_CUE: ReadonlySet<ContributionKind> = new Set(['reason', 'counterpoint', 'example'])

/** Points (see points.ts) from which a stretch says something: more than one common word. */
const LEAST_POINTS = 0.3
/** Points at which a stretch has said 63% of what one stretch can. */
const SCALE = 2
/** Maximum points that count before a cue. Set by hand. */
const BEFORE = 0.5

/**
 * What asking back is worth under a question, and how much of its words counts: it seldom helps whoever asked. In
 * `qa-2016` such comments are Good 24 percentage points less often than others of their length, and the less they add,
 * the better the answers are ordered. Counting its words for less makes almost no difference to that order, but keeps
 * asking below answering.
 */
const ASKING_BACK = { adds: 0.2, says: 0.5 } as const
/** What a question is worth if its mark is almost all that tells it from a statement. Set by hand. */
const MERE_MARK = 0.5
const MARK_AND_OPENER = 0.8
/** What an answer is worth by its grade, see `answerGrade`. */
const FITNESS = [0, 0.25, 0.7, 1] as const

/**
 * Finds what the comment adds, in the order of the text: each kind at most once a sentence, and only where the writer's
 * own words say something besides the cue.
 *
 * @param own How far each token is the writer's own; this call lowers the shares of words that ask back.
 * @param points How much each token says, see points.ts.
 */
export function findContributions(
  comment: ParsedText,
  own: Ownership,
  points: Float64Array,
  answered: Answered,
): FoundContribution[] {
  const said = points.map((value, at) => value * (own.shares[at] ?? 0))
  return new Search(comment, own, said, answered).run()
}

class Search {
  readonly #found: FoundContribution[] = []
  /** What a question is worth under this text. */
  readonly #asking: number
  readonly #wanted: ReadonlySet<Wanted>
  /** The token with an asterisk that marks a correction of a word; -1 for none. */
  readonly #starred: number
  /** Where a quotation opens that has not ended, or not yet. */
  readonly #opening: number
  /** Points of the writer's own tokens before each token. */
  readonly #saidBefore: Float64Array
  /** Quoted words make somebody else's point. */
  readonly #isOwn = ({ index, quoted }: Token): boolean =>
    (this.own.shares[index] ?? 0) > 0 && !quoted && index < this.#opening
  readonly #isKnown = ({ lexeme }: Token): boolean =>
    this.answered.story?.terms.of(lexeme) !== undefined

  constructor(
    readonly comment: ParsedText,
    readonly own: Ownership,
    readonly points: Float64Array,
    readonly answered: Answered,
  ) {
    this.#starred = starredAt(comment)
    this.#opening = openQuotation(comment)
    this.#saidBefore = new Float64Array(points.length + 1)
    for (const token of comment.tokens) {
      const said = this.#isOwn(token) ? (points[token.index] ?? 0) : 0
      this.#saidBefore[token.index + 1] = (this.#saidBefore[token.index] ?? 0) + said
    }
    // A reply answers, or asks, the person it replies to.
    const asking = answered.parent ?? answered.story
    this.#wanted = asking === null ? new Set() : wantedBy(asking)
    this.#asking = this.#wanted.size > 0 ? ASKING_BACK.adds : 1
  }

  run(): FoundContribution[] {
    for (const sentence of this.comment.sentences) this.#search(sentence)
    return this.#found.sort((a, b) => a.from - b.from)
  }

  #search(sentence: Span): void {
    const { tokens } = this.comment
    finder ??= new CueFinder('contributions')
    const cues = finder
      .find(tokens, sentence, this.#isOwn)
      .filter((cue) => !isMistaken(cue, tokens, sentence))
    const asking = cues.find(({ group }) => group === 'question')
    const isMarked = endsInQuestionMark(tokens, sentence)
    const isRhetoric = (isMarked || asking !== undefined) && isRhetorical(tokens, sentence)
    if (isRhetoric && asking !== undefined) return
    const asked = asking?.from ?? sentence.to
    // A question mark adds to what is said before it and takes nothing away.
    this.#addStatement({ from: sentence.from, to: asked })
    if (asking !== undefined) this.#addQuestion(sentence, asked, 1)
    else if (isMarked && !isRhetoric)
      this.#addQuestion(sentence, sentence.from, markShare(tokens, sentence))
    if (putsSpellingRight(this.comment, sentence, this.#starred, this.answered)) {
      this.#add('correction', sentence, sentence.from)
    }
    const thing = ownThingAt(tokens, { from: sentence.from, to: asked }, this.#isOwn)
    if (thing >= 0) this.#add('experience', sentence, thing)
    for (const cue of cues) this.#addCue(cue, sentence, cue.from < asked ? 1 : this.#asking)
    if (this.#wanted.size > 0) this.own.weaken(asked, sentence.to, ASKING_BACK.says)
  }

  #addCue(cue: Cue<ContributionKind>, sentence: Span, share: number): void {
    const { group, from } = cue
    if (group === 'question' || (group === 'evidence' && this.#isSaidAgain(cue))) return
    this.#add(group, AFTER_CUE.has(group) ? { from, to: sentence.to } : sentence, from, share)
  }

  /** Whether a stretch with a figure also stands in the story: repeating it proves nothing. */
  #isSaidAgain({ from, to }: Span): boolean {
    const { story } = this.answered
    const [first, last] = [this.comment.tokens[from] as Token, this.comment.tokens[to - 1] as Token]
    const hasFigure = isFigure(first) || isFigure(last)
    return story !== null && hasFigure && tellsFigure(story, first, last)
  }

  #addQuestion(sentence: Span, cue: number, share: number): void {
    this.#add('question', sentence, cue, share * this.#asking)
  }

  #addStatement(sentence: Span): void {
    const { tokens } = this.comment
    const own = tokens.slice(sentence.from, sentence.to).filter(this.#isOwn)
    this.#put('fact', sentence, saturated(pointsOfFacts(own, this.points, this.#isKnown)))
    if (this.#wanted.size === 0) return
    const grade = answerGrade(tokens, sentence, this.#wanted, this.#isOwn)
    this.#put('answer', sentence, this.#strengthOf(sentence, sentence.from) * FITNESS[grade])
  }

  #add(kind: ContributionKind, span: Span, cue: number, share = 1): void {
    this.#put(kind, span, this.#strengthOf(span, cue) * share)
  }

  #put(kind: ContributionKind, { from, to }: Span, strength: number): void {
    if (strength <= 0) return
    const same = this.#foundAt(kind, to)
    if (same < 0) this.#found.push({ kind, from, to, strength })
    else if ((this.#found[same]?.strength ?? 0) < strength)
      this.#found[same] = { kind, from, to, strength }
  }

  /** Index of the same kind in the sentence that ends at `to`, among the last contributions found; -1 for none. */
  #foundAt(kind: ContributionKind, to: number): number {
    let at = this.#found.length - 1
    while (at >= 0 && this.#found[at]?.to === to && this.#found[at]?.kind !== kind) at -= 1
    return this.#found[at]?.to === to ? at : -1
  }

  /**
   * How much is said from the cue on and a little before it: a cue at the end does not turn the whole sentence into a
   * point.
   */
  #strengthOf({ from, to }: Span, cue: number): number {
    const before = Math.min(this.#saidBetween(from, cue), BEFORE)
    return saturated(before + this.#saidBetween(cue, to) - LEAST_POINTS)
  }

  #saidBetween(from: number, to: number): number {
    return (this.#saidBefore[to] ?? 0) - (this.#saidBefore[from] ?? 0)
  }
}

function markShare(tokens: readonly Token[], sentence: Span): number {
  return asks(tokens, sentence) ? MARK_AND_OPENER : MERE_MARK
}

/** Token of the last quotation mark if it opens a quotation that does not end; the number of tokens if none does. */
function openQuotation({ tokens, paragraphs }: ParsedText): number {
  let open = tokens.length
  for (let at = paragraphs.at(-1)?.from ?? tokens.length; at < tokens.length; at += 1) {
    if (tokens[at]?.value === '"') open = open === tokens.length ? at : tokens.length
  }
  return open
}

function saturated(points: number): number {
  return points <= 0 ? 0 : 1 - Math.exp(-points / SCALE)
}
