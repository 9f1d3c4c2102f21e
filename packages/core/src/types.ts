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

/** What a configuration may say of one rule: a severity, or a severity and the rule's options. */
export type RuleSetting =
  | Severity
  | 'off'
  | readonly [severity: Severity | 'off', options: Readonly<Record<string, unknown>>]

/** The band of a score, worst to best. */
export type Rating = 'generic' | 'thin' | 'solid' | 'strong'

/** The measured sides of a comment, each 0 to 1, or null where it can't be measured. */
export interface Aspects {
  /** How much is said once formulas, quotations and repetitions are taken away; saturates. */
  length: number | null
  /** Named, numbered, concrete, first-hand, against vague. */
  specificity: number | null
  /**
   * How strongly the comment is tied to its story, or to its parent; null without either. At 0.01 nothing
   * ties it ("Great post!"), and between that and 0 it has words of its own that the story lacks; near 1
   * it shares so much that hardly another story can be meant.
   */
  relevance: number | null
  /** What the writer adds: questions, reasons, experience, corrections, facts. */
  contribution: number | null
  /** How easily it is read. */
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

/** What the aspects were measured from, for those who want to show it. */
export interface Details {
  /** Words in the comment, punctuation not counted. */
  words: number
  /** Words that are neither formula nor quotation nor copied nor repeated. */
  ownWords: number
  /** Formulas of thanks, praise, agreement, greeting and reaction that were taken away. */
  formulas: Place[]
  /** What the comment adds, in the order of the text. */
  contributions: Contribution[]
  /** What to do next with a thin comment, where no finding says it; null for all others. */
  next: NextStep | null
}

/** What would make a thin comment worth more. */
export interface NextStep {
  /** What it lacks most, beside a solid comment. */
  aspect: 'length' | 'relevance' | 'contribution'
  /** What is missing and one concrete step, up to three sentences of plain text. */
  reason: string
}

/** One thing a rule found: what is wrong, and one concrete next step. */
export interface Finding {
  /** The rule that found it. Rule ids are permanent. Findings of foreign retext plugins say `source:ruleId`. */
  ruleId: string
  severity: Severity
  /** What is wrong and what to do next, up to three sentences of plain text. */
  reason: string
  /** More about it, plain text. */
  note?: string
  /** The words it is about, exactly as they stand at `place`. */
  actual?: string
  /** Replacements that would be right; never a comment written for the writer. */
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
  /** Surprise of the tie in nats: how unlikely it is that any story would offer it. */
  weight: number
}

/** A point of the story that a comment could speak to. */
export interface Topic {
  /** A phrase of the story as readers see it: without markup, and on one line. */
  phrase: string
  /** The passage it stands for, in the story's `text`. */
  place: Place
  /** Whether the comment touches it. */
  touched: boolean
}

/** Why a comment was not judged. */
export interface Abstention {
  /**
   * `language`: by its letters or its words it is another language than English, be it short. A thanks or
   * a greeting that people mix into English, such as "Merci!", is judged as one; and so is a short comment
   * of which no word is known to tell a language.
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
 * A text made ready once, so that many comments can be judged against it. Opaque; made by a linter, for
 * linters with the same `meaning`. It can't be copied: send the story elsewhere and prepare it there.
 */
export interface PreparedStory {
  readonly title: string
  readonly text: string
  /** The story's main points, in the order of the text; `touched` is false. */
  readonly topics: readonly Topic[]
}

/** What a set of stories has in common, which therefore tells no story apart. Opaque; made by a linter. */
export interface Background {
  /** How many stories it was made from. */
  readonly stories: number
}

/** Word vectors that let a paraphrase count. Opaque; made by `loadMeaning` of `@commentlint/core/meaning`. */
export interface Meaning {
  /** How many words have a vector. */
  readonly words: number
  /** Numbers a vector holds. */
  readonly dimensions: number
}

/** What a comment answers. */
export interface AssessContext {
  /** The story; a plain one is prepared on the spot, so prepare it once if it is used again. */
  story?: PreparedStory | Story | string | null | undefined
  /** The comment this one replies to. */
  parent?: PreparedStory | Story | string | null | undefined
}

/** Options of `createLinter`. */
export interface LinterOptions {
  /** Severity, and options, by rule id; what is not named keeps its default. */
  rules?: Readonly<Partial<Record<RuleId, RuleSetting>>> | undefined
  /**
   * Foreign retext plugins, each alone or in a list with its settings, run on the same tree; their
   * messages become findings. Each word of the tree has `data: {lemma, partOfSpeech, rarity}`.
   */
  plugins?: readonly Pluggable[] | undefined
  /** Word vectors; without them everything works on words alone. */
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
   * Judges one comment. Pure and synchronous: the same input gives the same output, always.
   *
   * @throws {@link CommentlintError}: the comment is no text, or what it answers is none. No text itself throws.
   */
  assess(comment: string, context?: AssessContext): Assessment
  /**
   * Makes a story ready. With a background, which any linter with the same `meaning` made, what all its
   * stories share counts less.
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
  /** What it flags, one line. */
  summary: string
  /** Default severity. */
  severity: Severity
  /** What has to be given for it to run. */
  needs: 'story' | 'parent' | null
  /** JSON Schema of the rule's options object. */
  options: Readonly<Record<string, unknown>>
  url: string
}
