import type { Span } from '../text/token.js'

/** The kinds of formula. */
export type FormulaKind =
  | 'thanks'
  | 'praise'
  | 'blame'
  | 'agreement'
  | 'greeting'
  | 'reaction'
  | 'congratulation'
  | 'wish'
  | 'presence'
  | 'politeness'
  | 'small-talk'

/** A stretch of a comment that could stand under any story. */
export interface Formula extends Span {
  readonly kind: FormulaKind
}

/** Words that play the same role in formulas, in a rule or in an aspect. */
export interface WordClass {
  /** What the class is for, and what is left out on purpose. */
  readonly note: string
  /** What kind of evidence puts words here. */
  readonly source: string
  /** The words, separated by white space: lower case, straight apostrophes. */
  readonly words: string
}

/** A lexicon: classes by name. */
export type Lexicon<Name extends string = string> = Readonly<Record<Name, WordClass>>
