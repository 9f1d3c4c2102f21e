import { type ParsedText, parse } from '../text/parse.js'
import type { Span } from '../text/token.js'
import type { Vectors } from '../text/words/vectors.js'
import type { Place, PreparedStory, Topic } from '../types.js'
import { type KnownStories, LONGEST_STORY, LONGEST_TITLE } from './background.js'
import { Copies } from './copies.js'
import { trustIn } from './likelihood.js'
import { splitPassages, splitPoints } from './passages.js'
import { Sense } from './sense.js'
import { Synonyms } from './synonyms.js'
import { StoryTerms } from './terms.js'
import { findTopics, type StoryTopic } from './topics.js'

/** A story, or a parent, prepared once for any number of comments. */
export class PreparedText {
  readonly heading: ParsedText
  readonly body: ParsedText
  readonly terms: StoryTerms
  readonly passages: readonly Span[]
  readonly storyTopics: readonly StoryTopic[]
  readonly copies: Copies
  readonly titleCopies: Copies
  /** Null without word vectors; so is `synonyms`. */
  readonly sense: Sense | null
  readonly synonyms: Synonyms | null
  /** How much weight known stories have in deciding which words any story has, 0 to 1. */
  readonly trustInKnown: number
  #places: readonly Place[] | undefined

  constructor(
    readonly title: string,
    readonly text: string,
    background: KnownStories | null,
    vectors: Vectors | null,
  ) {
    this.trustInKnown = trustIn(background)
    this.heading = parse(title.slice(0, LONGEST_TITLE))
    this.body = parse(text.slice(0, LONGEST_STORY))
    this.terms = new StoryTerms(this.heading, this.body, background)
    this.passages = splitPassages(this.body)
    this.copies = new Copies(this.body.tokens)
    this.titleCopies = new Copies(this.heading.tokens)
    this.sense =
      vectors === null
        ? null
        : new Sense(
            vectors,
            this.heading.tokens,
            this.body.tokens,
            this.passages,
            background?.commonDirection ?? null,
          )
    this.synonyms = vectors === null ? null : new Synonyms(vectors, this.terms.all())
    // What a story is about does not depend on which other stories are known.
    const own = background === null ? this.terms : new StoryTerms(this.heading, this.body, null)
    this.storyTopics = findTopics(this.body, splitPoints(this.body), own)
  }

  /** New objects for each call, because assessments are given away; the places are found only once. */
  get topics(): readonly Topic[] {
    this.#places ??= this.storyTopics.map(({ passage }) => this.body.placeOf(passage))
    return this.storyTopics.map(({ phrase }, i) => ({
      phrase,
      place: copyOf(this.#places?.[i] as Place),
      touched: false,
    }))
  }
}

/** What a prepared story says it is. Copies say so too, which distinguishes them from plain stories. */
export const PREPARED = 'prepared story'

/**
 * The object given to callers for a prepared text. All that was prepared is private: a copy made by
 * `structuredClone`, JSON or spreading would not work, and would take sixty times the memory of the text.
 */
export class PreparedHandle implements PreparedStory {
  readonly kind = PREPARED
  readonly title: string
  readonly text: string
  readonly #content: PreparedText

  constructor(content: PreparedText) {
    this.title = content.title
    this.text = content.text
    this.#content = content
    Object.freeze(this)
  }

  get topics(): readonly Topic[] {
    return this.#content.topics
  }

  /** The prepared text of a handle; null for anything else, including copies and proxies of a handle. */
  static contentOf(value: unknown): PreparedText | null {
    return typeof value === 'object' && value !== null && #content in value ? value.#content : null
  }
}

function copyOf({ start, end }: Place): Place {
  return { start: { ...start }, end: { ...end } }
}
