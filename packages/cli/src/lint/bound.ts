import type { DraftError } from '../sources/draft.js'
import type { LoadedStory } from '../stories/story-text.js'

/** What a draft answers: a text, and the name it is shown by. */
export interface Bound {
  text: LoadedStory | null
  name: string | null
}

/** What a draft answers, where it can't be read. */
export interface Unbound {
  error: DraftError
  name: string
}
