/** Where the writer is just now. */
export type Moment = 'mid-word' | 'word-end' | 'sentence-end'

/**
 * Milliseconds to wait after a keystroke before the draft is judged. A sentence's end leaves time
 * for one more key, so that `3.5` and `example.com` are not taken for ends; a pause in the middle
 * of a word, or among the first words, is one that a slow typist does not make between two keys.
 */
const WAIT = { 'sentence-end': 100, 'word-end': 120, 'mid-word': 900, 'first-words': 1200 } as const

/** Until this many words a draft has hardly begun: only a pause or a sentence's end judges it. */
const FIRST_WORDS = 8

/** A letter, a digit, or a sign that joins the parts of a word. */
const UNFINISHED = /[\p{L}\p{M}\p{N}\-'’@/_#]$/u
const SENTENCE_END = /(?:[\p{L}\p{M}\p{N}"'’”)\]][.!?…。！？]+["'’”)\]]*\s?|\n)$/u
const WORDS = /[\p{L}\p{M}\p{N}]+/gu

/** Where the caret stands in a draft. */
export function momentAt(text: string, caret: number): Moment {
  const before = text.slice(Math.max(0, caret - 12), caret)
  if (SENTENCE_END.test(before)) return 'sentence-end'
  return UNFINISHED.test(before) ? 'mid-word' : 'word-end'
}

/**
 * Milliseconds to wait before judging.
 *
 * @param settled Whether this draft has been judged before.
 */
export function waitAfter(text: string, caret: number, settled: boolean): number {
  const moment = momentAt(text, caret)
  if (!settled && moment !== 'sentence-end' && isBeginning(text)) return WAIT['first-words']
  return WAIT[moment]
}

function isBeginning(text: string): boolean {
  if (text.length > FIRST_WORDS * 40) return false
  return (text.match(WORDS)?.length ?? 0) < FIRST_WORDS
}
