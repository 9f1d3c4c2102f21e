/** Where the writer is just now. */
export type Moment = 'mid-word' | 'word-end' | 'sentence-end'

/** When a draft is judged after a keystroke, in milliseconds; null is not before the writer leaves it. */
export interface Waits {
  /** Judged for what has become better, which may be told in the middle of a sentence. */
  readonly glance: number | null
  /** Judged for all there is to tell. */
  readonly whole: number | null
}

const GLANCE = 120

/**
 * A sentence's end leaves time for one more key, so that `3.5` and `example.com` are not taken for
 * ends; any other pause is one that nobody makes who still knows how the sentence ends.
 */
const WHOLE = { 'sentence-end': 180, 'word-end': 2000, 'mid-word': 2000 } as const

/** The same while a draft has hardly begun: a greeting or a first thought is no comment yet. */
const WHOLE_AT_FIRST = { 'sentence-end': 700, 'word-end': 3000, 'mid-word': 3000 } as const

/** Until this many words a draft has hardly begun. */
const FIRST_WORDS = 8

/** With fewer words there is nothing to tell a writer who is still at it. */
const FEWEST_WORDS = 4

/** A letter, a digit, or a sign that joins the parts of a word. */
const UNFINISHED = /[\p{L}\p{M}\p{N}\-'’@/_#]$/u
const SENTENCE_END = /[\p{L}\p{M}\p{N}"'’”)\]][.!?…。！？]+["'’”)\]]*\s*$/u
/** A full stop that ends no sentence, as a rule: after an initial, the number in a list, what is cut short. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|\p{N}{1,2}|Mr|Mrs|Ms|Dr|Prof|St|vs|etc|approx|e\.g|i\.e)\.\s*$/u
const WORDS = /[\p{L}\p{M}\p{N}]+/gu

/** Where the caret stands in a draft. */
export function momentAt(text: string, caret: number): Moment {
  const before = text.slice(Math.max(0, caret - 12), caret)
  if (SENTENCE_END.test(before) && !ABBREVIATION.test(before)) return 'sentence-end'
  return UNFINISHED.test(before) ? 'mid-word' : 'word-end'
}

/** Whether a draft is long enough to be told something while it is written. */
export function isEnough(text: string): boolean {
  return hasWords(text, FEWEST_WORDS)
}

/** @param isKnown Whether something has been told of this draft before. */
export function waitsAfter(text: string, moment: Moment, isKnown: boolean): Waits {
  const hasBegun = hasWords(text, FIRST_WORDS)
  const glance = moment !== 'mid-word' && (isKnown || hasBegun) ? GLANCE : null
  if (!isEnough(text)) return { glance, whole: null }
  return { glance, whole: (hasBegun ? WHOLE : WHOLE_AT_FIRST)[moment] }
}

function hasWords(text: string, count: number): boolean {
  return text.length > count * 40 || (text.match(WORDS)?.length ?? 0) >= count
}
