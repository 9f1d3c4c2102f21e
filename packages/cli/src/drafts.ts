/** Drafts and the stories they are bound to, as texts, for every host: no Node API here, the host reads the files. */
export { textOf } from './io/decode.js'
export { refused, type UnreadableCode, UnreadableError } from './io/unreadable.js'
export { placeInFiles } from './lint/places.js'
export { type Draft, type DraftError, unread } from './sources/draft.js'
export {
  type Entry,
  entryAt,
  frontMatterLineAt,
  quoted,
  unquoted,
} from './sources/entry-at.js'
export { LONGEST_FRONT_MATTER, namesStory } from './sources/names-story.js'
export { readTextDraft } from './sources/text.js'
export { yamlPath } from './sources/yaml-path.js'
export { extensionOf, requireStoryKind, STORY_KINDS } from './stories/kinds.js'
export { type LoadedStory, storyOf } from './stories/story-text.js'
