/** Checks what callers give a linter, and prepares it: stories, parents, backgrounds. */
import { InvalidInputError, InvalidOptionError } from './errors.js'
import { isRecord } from './is-record.js'
import { readInput, readOption, readProperties, unreadableInput } from './read-property.js'
import type { Answered } from './reading.js'
import { isOneSlip } from './slip.js'
import { KnownStories } from './story/background.js'
import { PREPARED, PreparedHandle, PreparedText } from './story/prepare.js'
import type { Vectors } from './text/words/vectors.js'
import type { Background, PreparedStory } from './types.js'

/** Prepares what a comment answers. */
export function prepareAnswered(context: unknown = {}, vectors: Vectors | null): Answered {
  if (isStory(context)) {
    const expected = 'an object with some of story, parent'
    const remedy = 'Pass the story as `{ story }`.'
    throw new InvalidOptionError('context', expected, context, remedy, 'is a story')
  }
  const { story, parent } = readProperties('context', context, ['story', 'parent'])
  return {
    story: prepareGiven('story', story, vectors),
    parent: prepareGiven('parent', parent, vectors),
  }
}

function isStory(context: unknown): boolean {
  if (PreparedHandle.contentOf(context) !== null) return true
  return isRecord(context) && readOption('context', () => 'text' in context)
}

function prepareGiven(name: string, story: unknown, vectors: Vectors | null): PreparedText | null {
  if (story === null || story === undefined) return null
  const prepared = PreparedHandle.contentOf(story)
  if (prepared === null) return prepareText(name, story, null, vectors)
  checkMeaning(name, prepared.sense?.vectors ?? null, vectors)
  return prepared
}

/** Prepares a story. One that is prepared already is prepared again when a background is given with it. */
export function prepareStory(
  story: unknown,
  background: KnownStories | null,
  vectors: Vectors | null,
): PreparedStory {
  const prepared = PreparedHandle.contentOf(story)
  if (prepared === null || background !== null) {
    return new PreparedHandle(prepareText('story', prepared ?? story, background, vectors))
  }
  checkMeaning('story', prepared.sense?.vectors ?? null, vectors)
  return story as PreparedStory
}

function prepareText(
  name: string,
  story: unknown,
  background: KnownStories | null,
  vectors: Vectors | null,
): PreparedText {
  const { title, text } = checkStory(name, story)
  return new PreparedText(title, text, background, vectors)
}

/** Learns what some stories have in common. */
export function learn(stories: unknown, vectors: Vectors | null): Background {
  const known = new KnownStories(vectors)
  for (const story of readList(checkList(stories))) {
    const { title, text } = checkStory(
      `story ${known.stories + 1} of the list`,
      PreparedHandle.contentOf(story) ?? story,
    )
    known.add(`${title}\n\n${text}`)
  }
  return known
}

function checkList(stories: unknown): Iterable<unknown> {
  const isList =
    typeof stories === 'object' &&
    stories !== null &&
    readInput('list of stories', () => typeof Reflect.get(stories, Symbol.iterator) === 'function')
  if (isList) return stories as Iterable<unknown>
  const remedy = 'Pass an array, even of one story.'
  throw new InvalidInputError('list of stories', 'an array or another iterable', stories, remedy)
}

/** Yields the items one by one: there may be more than fit into memory. */
function* readList(stories: Iterable<unknown>): Generator<unknown> {
  try {
    yield* stories
  } catch (error) {
    // Errors of the list alone arrive here; those of the code that consumes it don't.
    throw unreadableInput('list of stories', error)
  }
}

interface CheckedStory {
  readonly title: string
  readonly text: string
}

function checkStory(name: string, story: unknown): CheckedStory {
  if (typeof story === 'string') return { title: '', text: story }
  const expected = 'a string, or an object with `text` and an optional `title`'
  if (!isRecord(story)) throw new InvalidInputError(name, expected, story)
  const { kind, title, text, names } = readInput(name, () => {
    return { kind: story.kind, title: story.title, text: story.text, names: Object.keys(story) }
  })
  if (kind === PREPARED) {
    const remedy =
      "Prepare the story anew, with the linter that judges: a prepared one can't be copied."
    const found = 'is a copy of a prepared one'
    throw new InvalidInputError(name, 'plain or prepared', story, remedy, found)
  }
  const slip =
    (text === undefined ? slipOf('text', names) : undefined) ??
    (title === undefined ? slipOf('title', names) : undefined)
  if (slip !== undefined) {
    const remedy = 'Correct its name, or pass `title` and `text` alone.'
    throw new InvalidInputError(name, expected, story, remedy, `has the key ${slip}`)
  }
  return {
    title: title === undefined ? '' : checkText(`title of the ${name}`, title),
    text: checkText(`text of the ${name}`, text),
  }
}

/** Returns the key that looks like a slip for `meant`. Other keys are allowed: people pass their own story objects. */
function slipOf(meant: string, names: readonly string[]): string | undefined {
  const slip = names.find((name) => name !== meant && isOneSlip(name.toLowerCase(), meant))
  return slip && JSON.stringify(slip)
}

export function checkText(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw new InvalidInputError(name, 'a string', value)
}

export function checkBackground(background: unknown, vectors: Vectors | null): KnownStories | null {
  if (background === undefined) return null
  if (!KnownStories.is(background)) {
    const remedy = 'Pass what `prepareBackground` of a linter returned, not a copy of it.'
    throw new InvalidInputError('background', 'one made by `prepareBackground`', background, remedy)
  }
  checkMeaning('background', background.vectors, vectors)
  return background
}

/** Refuses what was prepared with other word vectors, or with none where there are some: the score would differ. */
function checkMeaning(name: string, made: Vectors | null, vectors: Vectors | null): void {
  if (made === vectors) return
  const expected = `made by a linter ${vectors === null ? 'without `meaning`' : 'with the same `meaning`'}`
  const found = `was made by one ${made === null ? 'without' : vectors === null ? 'with it' : 'with another'}`
  const remedy = 'Prepare it with the linter that uses it.'
  throw new InvalidInputError(name, expected, undefined, remedy, found)
}
