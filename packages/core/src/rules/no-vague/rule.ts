import { LIKELY } from '../../aspects/genericness/index.js'
import { isBesideLoss } from '../../aspects/loss/index.js'
import { isMeant, MEANT } from '../../aspects/meant.js'
import { pointsAtStory } from '../../aspects/pointing/index.js'
import { partTakenUp } from '../../aspects/quoting.js'
import { isCommonplace } from '../../formulas/index.js'
import { type Reading, Role } from '../../reading.js'
import { offerOne } from '../../story/offer.js'
import type { Tie } from '../../story/ties.js'
import type { ParsedText } from '../../text/parse.js'
import { shownOf } from '../../text/shown.js'
import { isContent, isNoun, type Span, type Token } from '../../text/token.js'
import { MY } from '../../text/words/pronouns.js'
import { defineRule, type Report } from '../rule.js'
import { classTest, reachOf } from '../tokens.js'
import { lexicon } from './lexicon.js'

const is = classTest(lexicon)

/** Other content words in a sentence from which it says something in spite of its vague words. */
const TELLING_WORDS = 5
/** Weight of a tie, in nats, from which a sentence names a point of the story. */
const TELLING_TIE = 1

export const rule = defineRule({
  id: 'no-vague',
  summary: 'vague words standing where a point should be named, or no point named at all',
  severity: 'warn',
  needs: null,
  options: {},
  check(reading) {
    const { tokens } = reading.comment
    const sentences = new Sentences(reading)
    let done = 0
    const reports: Report[] = []
    for (let from = 0; from < tokens.length; from += 1) {
      const to = from < done ? -1 : vagueEnd(tokens, from)
      if (to < 0) continue
      done = to
      if (sentences.isEmptyBeside({ from, to })) reports.push(report(reading.comment, { from, to }))
    }
    return reports.length > 0 || !namesNothing(reading) ? reports : [reportOfAll(reading)]
  },
})

/**
 * Genericness from which a comment that adds nothing counts as naming no point: truisms, smooth filler, anger
 * without a reason. Set by hand, below `LIKELY`, where `no-generic` begins: among our own comments without
 * another finding it flags far more generic ones than specific ones, and those add little; from 0.1 on it would
 * flag as many of both.
 */
const POINTLESS = 0.15
/** Least contribution that makes a point; below, the fewest words of a comment that should make one. Set by hand. */
const LEAST_CONTRIBUTION = 0.1
const FEWEST_WORDS = 6

function namesNothing(reading: Reading): boolean {
  const { genericness, aspects, remainder, story, parent, isShortAnswer } = reading
  if (genericness < POINTLESS || genericness >= LIKELY || isShortAnswer) return false
  if (story === null && parent === null) return false
  const contributes = (aspects.contribution ?? 0) >= LEAST_CONTRIBUTION
  if (remainder.words < FEWEST_WORDS || contributes || pointsAtStory(reading)) return false
  return partTakenUp(reading) === null && !hasTheSame(reading) && !isBesideLoss(reading)
}

/** Whether the writer has the same thing as the story: "same thing happened to my magnet". */
function hasTheSame({ comment, roles, ties }: Reading): boolean {
  return ties.some(({ weight, comment: { from } }) => {
    const isOwn = MY.has(comment.tokens[from - 1]?.lexeme) && roles[from] === Role.own
    return isOwn && weight >= TELLING_TIE
  })
}

/**
 * Marks a finding about the whole comment, which other findings that ask for a point make needless, see
 * findings/redundant.ts.
 */
const WHOLE = { scope: 'comment' } as const

function reportOfAll(reading: Reading): Report {
  return { ...reachOf(reading.comment.tokens), reason: reasonOfAll(reading), data: WHOLE }
}

function reasonOfAll(reading: Reading): string {
  const { comment, story, storyTies, parent } = reading
  if (parent !== null)
    return 'This would fit many other comments too. Say which point of the comment above you are answering.'
  const named = namedIn(reading)
  if (named !== undefined)
    return `This names “${shownOf(comment, named.comment)}” but says little more. Say what you make of it.`
  const offer = story === null ? '' : offerOne(comment, storyTies, story)
  return `This would fit many other stories too. Say which point of this one you mean, and what you make of it.${offer}`
}

/** What of the story is named, so that the comment would not fit every other. */
function namedIn(reading: Reading): Tie | undefined {
  const { tokens } = reading.comment
  return reading.storyTies.find((tie) => {
    const { kind, weight, comment } = tie
    const first = tokens[comment.from] as Token
    const isThing = isNoun(first) || kind === 'phrase'
    return (
      isThing &&
      kind !== 'meaning' &&
      weight >= MEANT &&
      isMeant(reading, tie) &&
      !isCommonplace(first)
    )
  })
}

function report(comment: ParsedText, span: Span): Report {
  const { start, end } = comment.reach(span)
  const reason = `“${shownOf(comment, span)}” could be anything. Name the one you have in mind.`
  return { start, end, reason }
}

/** End of the vague phrase that begins here; -1 if there is none. */
function vagueEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  if (is(first, 'all') && tokens[from + 1]?.lexeme.normal === 'you') {
    if (is(tokens[from + 2], 'spoken')) return endHere(tokens, from + 3)
  }
  if (!is(first, 'which') || is(tokens[from - 1], 'which')) return -1
  let at = from + 1
  while (is(tokens[at], 'between') || is(tokens[at], 'which')) at += 1
  return is(tokens[at], 'vague') ? endHere(tokens, at + 1) : -1
}

/** The end of a phrase; -1 if what follows names the point, or makes another noun of it: "point of view". */
function endHere(tokens: readonly Token[], to: number): number {
  const next = tokens[to]
  const goesOn = next?.sentence === tokens[to - 1]?.sentence && next !== undefined
  if (goesOn && (is(next, 'narrows') || next.pos === 'NOUN' || next.value === ':')) return -1
  return to
}

/** Counts of what names a point: own content words, and exact things such as numbers and quotations. */
interface Named {
  readonly telling: number
  readonly exact: number
}

/** The comment's sentences, each counted only once: one may contain thousands of vague phrases. */
class Sentences {
  readonly #tied = new Set<number | undefined>()
  #known = -1
  #named: Named = { telling: 0, exact: 0 }

  constructor(readonly reading: Reading) {
    const { comment, ties } = reading
    for (const tie of ties) {
      if (tie.weight >= TELLING_TIE) this.#tied.add(comment.tokens[tie.comment.from]?.sentence)
    }
  }

  /** Whether nothing in the sentence of a vague phrase names a point, apart from the phrase. */
  isEmptyBeside(phrase: Span): boolean {
    const { comment, roles } = this.reading
    const { sentence } = comment.tokens[phrase.from] as Token
    if (this.#tied.has(sentence) || roles[phrase.from] === Role.quoted) return false
    const whole = comment.sentences[sentence] as Span
    if (sentence !== this.#known) this.#named = this.#count(whole)
    this.#known = sentence
    const inside = this.#count({ from: phrase.from, to: Math.min(phrase.to, whole.to) })
    const isExact = this.#named.exact > inside.exact
    return !isExact && this.#named.telling - inside.telling < TELLING_WORDS
  }

  #count({ from, to }: Span): Named {
    const { comment, roles } = this.reading
    let telling = 0
    let exact = 0
    for (let at = from; at < to; at += 1) {
      const token = comment.tokens[at] as Token
      if (token.quoted || token.kind === 'number') exact += 1
      if (isContent(token) && roles[at] === Role.own) telling += 1
    }
    return { telling, exact }
  }
}
