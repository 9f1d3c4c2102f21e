import { type FoundContribution, Role } from '../../reading.js'
import type { PreparedText } from '../../story/prepare.js'
import type { ParsedText } from '../../text/parse.js'
import type { Span, Token } from '../../text/token.js'
import type { ContributionKind } from '../../types.js'
import { answerGrade, type Wanted, wantedBy } from './answers.js'
import { CueFinder } from './cues.js'
import { pointsOfFacts } from './facts.js'
import { lexicon } from './lexicon.js'
import { asks, endsInQuestionMark, isRhetorical } from './questions.js'

export { asksReaders } from './answers.js'
export { measureContribution } from './measure.js'

let finder: CueFinder<ContributionKind> | undefined

/** Kinds of which the words after the cue are the point: "because ...", "but ...", "such as ...". */
const AFTER_CUE: ReadonlySet<ContributionKind> = new Set(['reason', 'counterpoint', 'example'])

/** Points (see points.ts) from which a stretch says something: more than one common word. */
const LEAST_POINTS = 0.3
/** Points beyond which it has said 63% of what one stretch can. */
const SCALE = 1

/**
 * What a question is worth under a question: asking back seldom helps who asked. In `qa-2016` such
 * comments are Good 24 percentage points less often than others of their length.
 */
const ASKING_BACK = 0.4
/** What a question is worth that only its mark tells from a statement. By hand. */
const MERE_MARK = 0.5
/** What an answer is worth by its grade, see `answerGrade`. */
const FITNESS = [0, 0.25, 0.7, 1] as const

/**
 * What the comment adds, in the order of the text: each kind at most once a sentence, and only where
 * the writer's own words say something besides the cue.
 *
 * @param points How much each token says, see points.ts.
 */
export function findContributions(
  comment: ParsedText,
  roles: readonly Role[],
  points: readonly number[],
  story: PreparedText | null,
): FoundContribution[] {
  return new Search(comment, roles, points, story).run()
}

class Search {
  readonly #found: FoundContribution[] = []
  readonly #wanted: ReadonlySet<Wanted>
  /** What is quoted is somebody else's point. */
  readonly #isOwn = ({ index, quoted }: Token): boolean => this.roles[index] === Role.own && !quoted
  readonly #isKnown = ({ lexeme }: Token): boolean => this.story?.terms.has(lexeme.stem) ?? false

  constructor(
    readonly comment: ParsedText,
    readonly roles: readonly Role[],
    readonly points: readonly number[],
    readonly story: PreparedText | null,
  ) {
    this.#wanted = story === null ? new Set() : wantedBy(story)
  }

  run(): FoundContribution[] {
    for (const sentence of this.comment.sentences) this.#search(sentence)
    return this.#found.sort((a, b) => a.from - b.from)
  }

  #search(sentence: Span): void {
    const { tokens } = this.comment
    finder ??= new CueFinder(lexicon)
    const isMarked = endsInQuestionMark(tokens, sentence)
    if (isMarked && isRhetorical(tokens, sentence)) return
    const cues = finder.find(tokens, sentence, this.#isOwn)
    const hasForm = cues.some(({ group }) => group === 'question') || asks(tokens, sentence)
    const isAsked = isMarked || cues.some(({ group }) => group === 'question')
    if (isAsked) this.#add('question', sentence, hasForm ? 1 : MERE_MARK)
    else this.#addStatement(sentence)
    for (const { group, from } of cues) {
      if (group !== 'question')
        this.#add(group, AFTER_CUE.has(group) ? { from, to: sentence.to } : sentence)
    }
  }

  #addStatement(sentence: Span): void {
    const { tokens } = this.comment
    const own = tokens.slice(sentence.from, sentence.to).filter(this.#isOwn)
    this.#put('fact', sentence, saturated(pointsOfFacts(own, this.points, this.#isKnown)))
    if (this.#wanted.size === 0) return
    const grade = answerGrade(tokens, sentence, this.#wanted, this.#isOwn)
    this.#put('answer', sentence, this.#strengthOf(sentence) * FITNESS[grade])
  }

  #add(kind: ContributionKind, span: Span, share = 1): void {
    const asksBack = kind === 'question' && this.#wanted.size > 0
    this.#put(kind, span, this.#strengthOf(span) * share * (asksBack ? ASKING_BACK : 1))
  }

  #put(kind: ContributionKind, { from, to }: Span, strength: number): void {
    if (strength <= 0) return
    const same = this.#foundAt(kind, to)
    if (same < 0) this.#found.push({ kind, from, to, strength })
    else if ((this.#found[same]?.strength ?? 0) < strength)
      this.#found[same] = { kind, from, to, strength }
  }

  /** Where the same kind was found in the sentence that ends there: among the last ones found. */
  #foundAt(kind: ContributionKind, to: number): number {
    let at = this.#found.length - 1
    while (at >= 0 && this.#found[at]?.to === to && this.#found[at]?.kind !== kind) at -= 1
    return this.#found[at]?.to === to ? at : -1
  }

  #strengthOf({ from, to }: Span): number {
    let points = 0
    for (const token of this.comment.tokens.slice(from, to)) {
      if (this.#isOwn(token)) points += this.points[token.index] ?? 0
    }
    return saturated(points - LEAST_POINTS)
  }
}

function saturated(points: number): number {
  return points <= 0 ? 0 : 1 - Math.exp(-points / SCALE)
}
