import type { ParsedText } from '../text/parse.js'
import { isContent, type Token } from '../text/token.js'
import type { KnownStories } from './background.js'
import { rateAnywhere, weightOfShared } from './likelihood.js'

/** Where a token stands: in the title or in the text. */
export type Part = 'title' | 'text'

/** A content word of the story. */
export interface StoryTerm {
  readonly stem: string
  /** How much likelier it is in a comment on this story than elsewhere, in nats. */
  readonly weight: number
  readonly inTitle: boolean
  /** It is written as a name. */
  readonly isName: boolean
  readonly count: number
  /** Its first occurrence; in the text rather than in the title. */
  readonly first: Token
  readonly part: Part
}

/** A word of the title counts as often as if the text had it twice more. */
const MENTIONS_OF_A_TITLE = 2
/** A shared word never speaks against a tie. */
const LEAST_WEIGHT = 0.01

interface TermDraft {
  first: Token
  part: Part
  inTitle: boolean
  isName: boolean
  count: number
}

/** The content words of a story, by stem. */
export function collectTerms(
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
    const anywhere = rateAnywhere(draft.first.lexeme.rarity, stem, background)
    const mentions = draft.count + (draft.inTitle ? MENTIONS_OF_A_TITLE : 0)
    const weight = Math.max(LEAST_WEIGHT, weightOfShared(mentions / words, anywhere))
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
