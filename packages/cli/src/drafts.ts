/**
 * Drafts and the stories they are bound to, as texts, for every host: no Node API here, the host
 * reads the files.
 */
export { outside, UnreadableError } from './io/unreadable.js'
export { placeInFiles } from './lint/places.js'
export { type Draft, type DraftError, TEXT_START, type Trouble } from './sources/draft.js'
export { LONGEST_FRONT_MATTER, namesStory } from './sources/front-matter.js'
export { readTextDraft } from './sources/text.js'
export { type LoadedStory, requireStoryKind, STORY_KINDS, storyOf } from './stories/story-text.js'
