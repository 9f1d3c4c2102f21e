import type { ParsedText } from '../text/parse.js'
import { isContent, type Lexeme, type Token } from '../text/token.js'
import { WordSet } from '../text/words/facet.js'
import { HashFilter } from '../text/words/hash-filter.js'
import { rarity as rarityOf } from '../text/words/rarity.js'
import type { KnownStories } from './background.js'
import { rateAnywhere, weightOfShared } from './likelihood.js'

/** Where a token is: in the title or in the text. */
export type Part = 'title' | 'text'

/** A content word of the story. */
export interface StoryTerm {
  readonly stem: string
  /** How much more likely it is in a comment on this story than elsewhere, in nats. */
  readonly weight: number
  readonly inTitle: boolean
  /** Whether it is written as a name. */
  readonly isName: boolean
  readonly count: number
  /** Its first occurrence in the text, or in the title if the text does not have it. */
  readonly first: Token
  readonly part: Part
}

/** Extra mentions that a word of the title counts for, as if the text had it twice more. */
const MENTIONS_OF_A_TITLE = 2
/** Least weight of a term: a shared word never counts against a tie. */
const LEAST_WEIGHT = 0.01

interface TermDraft {
  first: Token
  part: Part
  inTitle: boolean
  isName: boolean
  count: number
}

/** Enough bits for the words of a story of 3,000 words. */
const FILTER_BITS = 2 ** 12

/** The content words of a story. */
export class StoryTerms {
  readonly #byStem = new Map<string, StoryTerm>()
  readonly #filter = new HashFilter(FILTER_BITS)

  constructor(heading: ParsedText, body: ParsedText, background: KnownStories | null) {
    for (const term of collectTerms(heading, body, background)) {
      this.#byStem.set(term.stem, term)
      this.#filter.add(term.first.lexeme.stemHash)
    }
  }

  /** Returns the term that a word is a form of. */
  of({ stem, stemHash }: Lexeme): StoryTerm | undefined {
    return this.#filter.mayHold(stemHash) ? this.#byStem.get(stem) : undefined
  }

  ofStem(stem: string): StoryTerm | undefined {
    return this.#byStem.get(stem)
  }

  /** Returns all terms in the order of the story, its title first. */
  all(): Iterable<StoryTerm> {
    return this.#byStem.values()
  }
}

function collectTerms(
  heading: ParsedText,
  body: ParsedText,
  background: KnownStories | null,
): StoryTerm[] {
  const drafts = new Map<string, TermDraft>()
  addTerms(drafts, heading.tokens.slice(labelEnd(heading)), 'title')
  addTerms(drafts, body.tokens, 'text')
  const words = heading.tokens.length + body.tokens.length
  return [...drafts].map(([stem, draft]) => {
    const anywhere = rateAnywhere(surpriseOf(draft.first.lexeme), stem, background)
    const mentions = draft.count + (draft.inTitle ? MENTIONS_OF_A_TITLE : 0)
    const weight = Math.max(LEAST_WEIGHT, weightOfShared(mentions / words, anywhere))
    return { stem, weight, ...draft }
  })
}

/**
 * Surprise of a word. A number word has its digits as its stem and is no more surprising than those: sharing
 * "fifteen" is little.
 */
function surpriseOf({ rarity, stem }: Lexeme): number {
  return /^\d/.test(stem) ? Math.min(rarity, rarityOf(stem)) : rarity
}

/** Words with which a title may begin that say what kind of text it is, not what it is about. */
const LABELS = WordSet.of(
  `opinion editorial comment commentary column essay analysis review reviewed interview obituary letter letters report
  feature news update video podcast poll explainer guide tutorial watch listen live exclusive breaking recipe`,
)

/** Index where the subject of a title begins: after "Opinion:". */
function labelEnd({ tokens }: ParsedText): number {
  const [first, colon] = tokens
  return LABELS.has(first?.lexeme) && colon?.value === ':' ? 2 : 0
}

function addTerms(drafts: Map<string, TermDraft>, tokens: readonly Token[], part: Part): void {
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
