import { assess } from './assess.js'
import { InvalidInputError, InvalidOptionError } from './errors.js'
import { isRecord } from './is-record.js'
import { resolveOptions } from './options.js'
import { readProperties } from './read-property.js'
import type { Answered } from './reading.js'
import { KnownStories } from './story/background.js'
import { PreparedText } from './story/prepare.js'
import type { Vectors } from './text/vectors.js'
import type { AssessContext, Linter, LinterOptions, Story } from './types.js'

/**
 * Makes a linter. Options are checked once, here.
 *
 * @throws {InvalidOptionError} An option is unknown or of the wrong type.
 * @throws {UnknownRuleError} `rules` names a rule that does not exist.
 */
export function createLinter(options?: LinterOptions): Linter {
  const resolved = resolveOptions(options)
  return {
    assess(comment, context) {
      const text = checkText('comment', comment)
      return assess(text, prepareAnswered(context, resolved.vectors), resolved)
    },
    prepareStory(story, options = {}) {
      const { background } = readProperties('options', options, ['background'])
      return prepare('story', story, knownStories(background), resolved.vectors)
    },
    prepareBackground(stories) {
      if (typeof stories === 'string') {
        throw new InvalidInputError('stories', 'a list of stories', stories)
      }
      const known = new KnownStories(resolved.vectors)
      for (const story of stories) {
        const { title, text } = checkStory('story', story)
        known.add(`${title}\n\n${text}`)
      }
      return known
    },
  }
}

function prepareAnswered(context: AssessContext = {}, vectors: Vectors | null): Answered {
  if (context instanceof PreparedText || (isRecord(context) && 'text' in context)) {
    const expected = 'an object with some of story, parent'
    const remedy = 'Pass the story as `{ story }`.'
    throw new InvalidOptionError('context', expected, context, remedy, 'is a story')
  }
  const { story, parent } = readProperties('context', context, ['story', 'parent'])
  return {
    story: story === null || story === undefined ? null : prepare('story', story, null, vectors),
    parent:
      parent === null || parent === undefined ? null : prepare('parent', parent, null, vectors),
  }
}

function prepare(
  name: string,
  story: unknown,
  background: KnownStories | null,
  vectors: Vectors | null,
): PreparedText {
  if (story instanceof PreparedText) return story
  const { title, text } = checkStory(name, story)
  return new PreparedText(title, text, background, vectors)
}

function checkStory(name: string, story: unknown): Required<Story> & { title: string } {
  if (typeof story === 'string') return { title: '', text: story }
  if (!isRecord(story)) {
    const expected = 'a string, or an object with `text` and an optional `title`'
    throw new InvalidInputError(name, expected, story)
  }
  const { title = '', text } = story
  return {
    title: checkText(`title of the ${name}`, title),
    text: checkText(`text of the ${name}`, text),
  }
}

function checkText(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw new InvalidInputError(name, 'a string', value)
}

function knownStories(background: unknown): KnownStories | null {
  if (background === undefined) return null
  if (background instanceof KnownStories) return background
  throw new InvalidInputError('background', 'one made by `prepareBackground`', background)
}
