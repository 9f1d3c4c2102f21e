/** Where in a word or sentence the writer is. */
export type Moment = 'mid-word' | 'word-end' | 'sentence-end'

/** Milliseconds from a keystroke to a judgement; null waits until the writer leaves the draft. */
export interface Waits {
  /** Until a judgement of which only improvements are shown, which is possible in the middle of a sentence. */
  readonly glance: number | null
  /** Until a judgement of which everything is shown. */
  readonly whole: number | null
}

const GLANCE = 120

/**
 * At the end of a sentence there is time for one more key, so that `3.5` and `example.com` are not
 * taken for ends. The other pauses are longer than a writer makes who knows how the sentence ends.
 */
const WHOLE = { 'sentence-end': 180, 'word-end': 2000, 'mid-word': 2000 } as const

/** The same for a draft that has hardly begun: a greeting or a first thought is not yet a comment. */
const WHOLE_AT_FIRST = { 'sentence-end': 700, 'word-end': 3000, 'mid-word': 3000 } as const

/** Up to this many words a draft has hardly begun. */
const FIRST_WORDS = 8

/** With fewer words, nothing is shown to a writer who is still typing. */
const FEWEST_WORDS = 4

/** A letter, a digit, or a sign that joins the parts of a word. */
const UNFINISHED = /[\p{L}\p{M}\p{N}\-'’@/_#]$/u
const SENTENCE_END = /[\p{L}\p{M}\p{N}"'’”)\]][.!?…。！？]+["'’”)\]]*\s*$/u
/** A full stop that usually ends no sentence: after an initial, a list number or an abbreviation. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|\p{N}{1,2}|Mr|Mrs|Ms|Dr|Prof|St|vs|etc|approx|e\.g|i\.e)\.\s*$/u
const WORDS = /[\p{L}\p{M}\p{N}]+/gu

/** The moment at the caret in a draft. */
export function momentAt(text: string, caret: number): Moment {
  const before = text.slice(Math.max(0, caret - 12), caret)
  if (SENTENCE_END.test(before) && !ABBREVIATION.test(before)) return 'sentence-end'
  return UNFINISHED.test(before) ? 'mid-word' : 'word-end'
}

/** Whether a draft is long enough for hints while it is being written. */
export function isEnough(text: string): boolean {
  return hasWords(text, FEWEST_WORDS)
}

/** @param isKnown Whether anything has been shown about this draft before. */
export function waitsAfter(text: string, moment: Moment, isKnown: boolean): Waits {
  const hasBegun = hasWords(text, FIRST_WORDS)
  const glance = moment !== 'mid-word' && (isKnown || hasBegun) ? GLANCE : null
  if (!isEnough(text)) return { glance, whole: null }
  return { glance, whole: (hasBegun ? WHOLE : WHOLE_AT_FIRST)[moment] }
}

function hasWords(text: string, count: number): boolean {
  return text.length > count * 40 || (text.match(WORDS)?.length ?? 0) >= count
}
