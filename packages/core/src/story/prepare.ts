import { type ParsedText, parse } from '../text/parse.js'
import { isContent, type Span, type Token } from '../text/token.js'
import type { PreparedStory, Topic } from '../types.js'
import type { KnownStories } from './background.js'
import { Copies } from './copies.js'
import { splitPassages } from './passages.js'
import { surprise } from './surprise.js'
import { findTopics, type StoryTopic } from './topics.js'

/** Where a token stands: in the title or in the text. */
export type Part = 'title' | 'text'

/** A content word of the story. */
export interface StoryTerm {
  readonly stem: string
  /** Surprise in nats, see surprise.ts. */
  readonly weight: number
  readonly inTitle: boolean
  /** It is written as a name. */
  readonly isName: boolean
  readonly count: number
  /** Its first occurrence; in the text rather than in the title. */
  readonly first: Token
  readonly part: Part
}

/**
 * Longest story that is read, in UTF-16 code units: some 40,000 words. What comes after is known
 * to nobody who comments on it.
 */
const LONGEST_STORY = 250_000

/** A story, or a parent, made ready once for any number of comments. */
export class PreparedText implements PreparedStory {
  readonly heading: ParsedText
  readonly body: ParsedText
  readonly terms: ReadonlyMap<string, StoryTerm>
  readonly passages: readonly Span[]
  readonly storyTopics: readonly StoryTopic[]
  readonly copies: Copies

  constructor(
    readonly title: string,
    readonly text: string,
    readonly background: KnownStories | null,
  ) {
    this.heading = parse(title.slice(0, LONGEST_STORY))
    this.body = parse(text.slice(0, LONGEST_STORY))
    this.terms = collectTerms(this.heading, this.body, background)
    this.passages = splitPassages(this.body)
    this.copies = new Copies(this.body.tokens)
    this.storyTopics = findTopics(this.body, this.passages, this.terms)
  }

  get topics(): readonly Topic[] {
    return this.storyTopics.map(({ phrase, passage }) => ({
      phrase,
      place: this.body.placeOf(passage),
      touched: false,
    }))
  }
}

interface TermDraft {
  first: Token
  part: Part
  inTitle: boolean
  isName: boolean
  count: number
}

function collectTerms(
  heading: ParsedText,
  body: ParsedText,
  background: KnownStories | null,
): Map<string, StoryTerm> {
  const drafts = new Map<string, TermDraft>()
  addTerms(drafts, heading, 'title')
  addTerms(drafts, body, 'text')
  const words = heading.tokens.length + body.tokens.length
  const terms = new Map<string, StoryTerm>()
  for (const [stem, draft] of drafts) {
    const weight = surprise(draft.first.lexeme.rarity, words, stem, background)
    terms.set(stem, { stem, weight, ...draft })
  }
  return terms
}

function addTerms(drafts: Map<string, TermDraft>, { tokens }: ParsedText, part: Part): void {
  for (const token of tokens) {
    if (!isContent(token)) continue
    const draft = drafts.get(token.lexeme.stem)
    if (draft === undefined) {
      drafts.set(token.lexeme.stem, {
        first: token,
        part,
        inTitle: part === 'title',
        isName: token.pos === 'PROPN',
        count: 1,
      })
      continue
    }
    draft.count += 1
    draft.isName ||= token.pos === 'PROPN'
    if (draft.part === 'title' && part === 'text') {
      draft.first = token
      draft.part = part
    }
  }
}
