/**
 * The server's extensions of the Language Server Protocol, for clients that request them in their
 * initialization options. Positions are the protocol's: lines and characters from 0.
 */
import type { Aspects, EvidenceKind, Rating } from '@commentlint/core'

/** A path in the form in which front matter has to name it. */
export { yamlPath } from '@commentlint/cli/drafts'
export type { Aspects, Rating } from '@commentlint/core'

/** The initialization options of a client. */
export interface InitializationOptions {
  /** Judge drafts at all. Default true. */
  enable?: boolean
  /** Milliseconds between the last change and the verdict. Default 150. */
  debounce?: number
  /** Whether the client wants `commentlint/assessed`. */
  assessments?: boolean
  /** Whether the client answers `commentlint/read` and `commentlint/list`. */
  files?: boolean
}

/** The settings of a client, in the section `commentlint`. */
export interface Settings {
  /** Judge drafts at all. Default true. */
  enable: boolean
  /** Milliseconds between the last change and the verdict, 0 to 5,000. Default 150. */
  debounce: number
}

/** Notification from the server: the state of a draft. */
export const ASSESSED = 'commentlint/assessed'
/** Request from the server: the content of a file that is on no disk. Answered with a `FileAnswer`. */
export const READ_FILE = 'commentlint/read'
/** Request from the server: the entries of a folder that is on no disk. */
export const LIST_FOLDER = 'commentlint/list'
/** Request from the client: judges a text as the comment of a document. */
export const JUDGE_TEXT = 'commentlint/judge'
/** Command of the server: opens the page about a rule. Takes the rule's id. */
export const EXPLAIN_RULE = 'commentlint.explainRule'

export interface Range {
  start: { line: number; character: number }
  end: { line: number; character: number }
}

/** The verdict on a text. */
export interface JudgedText {
  rating: Rating | null
  /** Why it was not judged, in one sentence. */
  detail: string | null
  /** The findings, in the order of the text. */
  reasons: string[]
}

/** The content of a file, as `commentlint/read` answers: its bytes, or why there are none. */
export type FileAnswer =
  | { base64: string }
  | { refused: 'missing' | 'folder' | 'denied' | 'outside' | 'failed' }

/** A file or folder, as `commentlint/list` answers. */
export interface FolderEntry {
  name: string
  folder: boolean
}

/** A topic of the story. */
export interface TopicState {
  phrase: string
  /** Whether the draft touches it. */
  touched: boolean
  /** The passage it stands for. */
  passage: string
  /** The range of the passage in the story's file; null when the story is a web page. */
  range: Range | null
}

/** Words of the draft that answer the story or the parent. */
export interface AnswerState {
  range: Range
  kind: EvidenceKind
}

/** The state of a draft. */
export interface DraftState {
  uri: string
  /** The version that was judged; null when the client does not count versions. */
  version: number | null
  /** `none`: the document is no draft, or no longer. */
  state: 'judged' | 'abstained' | 'trouble' | 'none'
  /** Why it was not judged, in one sentence. */
  detail: string | null
  score: number | null
  rating: Rating | null
  /** The next step for a thin draft when no diagnostic gives one, as plain text. */
  next: string | null
  aspects: Aspects | null
  story: { uri: string; title: string } | null
  topics: TopicState[]
  answers: AnswerState[]
}
