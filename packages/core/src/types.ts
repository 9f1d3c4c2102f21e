/**
 * Every public type of commentlint. All results are plain JSON: safe for
 * `JSON.stringify`, `structuredClone` and `postMessage`.
 */
import type { Pluggable } from 'unified'
import type { RuleId } from './rule-ids.generated.js'

export type { RuleId }

/** A point in a text, as in unist. */
export interface Point {
  /** Line, from 1. `\n`, `\r\n` and `\r` end a line. */
  line: number
  /** Column in UTF-16 code units, from 1. */
  column: number
  /** Offset in UTF-16 code units, from 0. */
  offset: number
}

/** A stretch of a text, as in unist: `start` inclusive, `end` exclusive. */
export interface Place {
  start: Point
  end: Point
}

/** A story as its author wrote it. */
export interface Story {
  /** Headline, plain text. The first 10,000 UTF-16 code units are read. */
  title?: string | undefined
  /**
   * Body: plain text or Markdown, paragraphs separated by blank lines. The first 250,000 UTF-16 code
   * units are read.
   */
  text: string
}

/** How much a finding matters. `error` fails a CI run. */
export type Severity = 'info' | 'warn' | 'error'

/** Setting of one rule: a severity, or a severity and the rule's options. */
export type RuleSetting =
  | Severity
  | 'off'
  | readonly [severity: Severity | 'off', options: Readonly<Record<string, unknown>>]

/** The band of a score, worst to best. */
export type Rating = 'generic' | 'thin' | 'solid' | 'strong'

/** The measured sides of a comment, each 0 to 1, or null where it can't be measured. */
export interface Aspects {
  /** How much is said without formulas, quotations and repetitions; levels off for long comments. */
  length: number | null
  /** How specific it is: names, numbers, concrete and first-hand details count for it, vague words against it. */
  specificity: number | null
  /**
   * How strongly the comment is tied to its story, or to its parent; null without either. It is 0.01 where
   * nothing ties the comment ("Great post!"), less where it also has words of its own that the story lacks, and
   * near 1 where it shares so much that it could hardly be about another story.
   */
  relevance: number | null
  /** What the writer adds: questions, reasons, experience, corrections, facts. */
  contribution: number | null
  /** How easy it is to read. */
  readability: number | null
}

/** The name of an aspect. */
export type AspectName = keyof Aspects

/** A way in which a comment can add something. */
export type ContributionKind =
  | 'question'
  | 'experience'
  | 'reason'
  | 'evidence'
  | 'example'
  | 'correction'
  | 'counterpoint'
  | 'suggestion'
  | 'answer'
  | 'fact'

/** One thing the comment adds, and where. */
export interface Contribution {
  kind: ContributionKind
  place: Place
}

/** What the aspects were measured from, for callers who want to show it. */
export interface Details {
  /** Words in the comment, punctuation not counted. */
  words: number
  /** Words that are not part of a formula, a quotation, a copy or a repetition. */
  ownWords: number
  /** Formulas of thanks, praise, agreement, greeting and reaction that were taken away. */
  formulas: Place[]
  /** What the comment adds, in the order of the text. */
  contributions: Contribution[]
  /** What to do next with a thin comment that no finding explains; null for all others. */
  next: NextStep | null
}

/** What would make a thin comment worth more. */
export interface NextStep {
  /** What it lacks most, compared with a solid comment. */
  aspect: 'length' | 'relevance' | 'contribution'
  /** What is missing and one concrete step, up to three sentences of plain text. */
  reason: string
}

/** One thing that a rule found: what is wrong, and one concrete next step. */
export interface Finding {
  /** The rule that found it. Rule ids are permanent. Findings of foreign retext plugins say `source:ruleId`. */
  ruleId: string
  severity: Severity
  /** What is wrong and what to do next, up to three sentences of plain text. */
  reason: string
  /** More about it, in plain text. */
  note?: string
  /** The words it is about, exactly as they are at `place`. */
  actual?: string
  /** Correct replacements; never a whole comment written for the writer. */
  expected?: string[]
  place: Place
  /** A page about the rule. */
  url: string
  /** Figures or topics behind the finding, plain JSON. */
  data?: Record<string, unknown>
}

/** How words of the comment answer words of the story. */
export type EvidenceKind = 'quote' | 'phrase' | 'entity' | 'term' | 'meaning'

/** A tie between a place in the comment and a place in what it answers. */
export interface Evidence {
  comment: Place
  /** Place in the story's `text`; in its title when `in` is `title`; in the parent when it is `parent`. */
  story: Place
  in: 'title' | 'text' | 'parent'
  kind: EvidenceKind
  /** Surprise of the tie in nats: how unlikely it is that any other story would offer it. */
  weight: number
}

/** A point of the story that a comment could speak to. */
export interface Topic {
  /** A phrase of the story as readers see it: without markup, on one line. */
  phrase: string
  /** The passage it represents, in the story's `text`. */
  place: Place
  /** Whether the comment touches it. */
  touched: boolean
}

/** Why a comment was not judged. */
export interface Abstention {
  /**
   * `language`: by its letters or its words, the comment is in a language other than English, however short it
   * is. Thanks or a greeting that people mix into English, such as "Merci!", is judged; so is a short comment
   * without any word that shows its language.
   */
  reason: 'empty' | 'language' | 'too-large'
  /** One sentence for a person. */
  detail: string
}

/** A rule that did not run, and why. */
export interface SkippedRule {
  ruleId: string
  reason: 'off' | 'no-story' | 'no-parent' | 'abstained'
}

/** The verdict on one comment. */
export interface Assessment {
  /** Integer from 0 to 100; null when abstained. */
  score: number | null
  rating: Rating | null
  aspects: Aspects
  details: Details
  findings: Finding[]
  evidence: Evidence[]
  topics: Topic[]
  abstained: Abstention | null
  skipped: SkippedRule[]
}

/**
 * A text prepared once, so that many comments can be judged against it. Opaque; made by a linter, for linters
 * with the same `meaning`. It can't be copied: send the story itself elsewhere and prepare it there.
 */
export interface PreparedStory {
  readonly title: string
  readonly text: string
  /** The story's main points, in the order of the text; `touched` is false. */
  readonly topics: readonly Topic[]
}

/** What a set of stories has in common, which therefore sets none of them apart. Opaque; made by a linter. */
export interface Background {
  /** How many stories it was made from. */
  readonly stories: number
}

/** Word vectors that let a paraphrase count. Opaque; made by `loadMeaning` of `@commentlint/core/meaning`. */
export interface Meaning {
  /** How many words have a vector. */
  readonly words: number
  /** How many numbers a vector has. */
  readonly dimensions: number
}

/** What a comment answers. */
export interface AssessContext {
  /** The story. A plain one is prepared for each call, so prepare it once if you use it again. */
  story?: PreparedStory | Story | string | null | undefined
  /** The comment this one replies to. */
  parent?: PreparedStory | Story | string | null | undefined
}

/** Options of `createLinter`. */
export interface LinterOptions {
  /** Severity and options by rule id; rules that are not named keep their defaults. */
  rules?: Readonly<Partial<Record<RuleId, RuleSetting>>> | undefined
  /**
   * Foreign retext plugins, each alone or in a list with its settings. They run on the same tree, and their
   * messages become findings. Each word of the tree has `data: {lemma, partOfSpeech, rarity}`.
   */
  plugins?: readonly Pluggable[] | undefined
  /** Word vectors; without them, everything works on the words alone. */
  meaning?: Meaning | undefined
  /** Longest comment that is judged, in UTF-16 code units. Default 100,000, some 17,000 words. */
  maxLength?: number | undefined
  /** Report inline disables that silence nothing, as `unused-disable`. Default true. */
  reportUnusedDisables?: boolean | undefined
  /** Report inline disables without a reason after `--`, as `disable-needs-reason`. Default false. */
  requireDisableReasons?: boolean | undefined
}

/** Judges comments. */
export interface Linter {
  /**
   * Judges one comment. Pure and synchronous: the same input always gives the same output.
   *
   * @throws {@link CommentlintError}: the comment is not text, or what it answers is not a story. No text ever
   *   throws.
   */
  assess(comment: string, context?: AssessContext): Assessment
  /**
   * Prepares a story. With a background, which may come from any linter with the same `meaning`, whatever its
   * stories have in common counts less.
   */
  prepareStory(
    story: Story | string,
    options?: { background?: Background | undefined },
  ): PreparedStory
  /** Learns what a set of stories has in common. */
  prepareBackground(stories: Iterable<Story | string>): Background
}

/** Metadata of a rule, for tables, help and editors. */
export interface RuleInfo {
  ruleId: string
  /** What it flags, in one line. */
  summary: string
  /** Default severity. */
  severity: Severity
  /** What has to be given for the rule to run. */
  needs: 'story' | 'parent' | null
  /** JSON Schema of the rule's options object. */
  options: Readonly<Record<string, unknown>>
  url: string
}
