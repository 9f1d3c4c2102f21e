import { type Field, fieldOf, type Mapping } from './mapping.js'

/** Which optional fields have a value in a row. */
export interface HeldFields {
  id: boolean
  story: boolean
  storyId: boolean
}

/** Which of these fields a JSON object holds. */
export function heldFields(row: Readonly<Record<string, unknown>>, mapping: Mapping): HeldFields {
  const isHeld = (field: Field) => (fieldOf(row, field, mapping) ?? null) !== null
  return { id: isHeld('id'), story: isHeld('story'), storyId: isHeld('storyId') }
}

/** Which fields any row of a run holds: a key that no row has was misspelt. */
export class SeenFields {
  #seen: HeldFields | null = null

  /** Adds the fields of a row; null, for a line that is no row, changes nothing. */
  add(held: HeldFields | null): void {
    if (held === null) return
    const { id, story, storyId } = this.#seen ?? held
    this.#seen = {
      id: id || held.id,
      story: story || held.story,
      storyId: storyId || held.storyId,
    }
  }

  /** A sentence for each expected id that no row has. */
  missed(mapping: Mapping, stories: string | undefined): string[] {
    if (this.#seen === null) return []
    const { id, story, storyId } = this.#seen
    // Rows that contain their stories need not name any, unless a key for the name was given.
    const isNamed = stories !== undefined && !story
    return [
      ...(id || mapping.id === undefined ? [] : [missedId(mapping.id)]),
      ...(storyId || (mapping.storyId === undefined && !isNamed)
        ? []
        : [missedStory(mapping.storyId, stories)]),
    ]
  }
}

function missedId(key: string): string {
  return `no line has the id of a comment under ${JSON.stringify(key)}: is it under another key? --map id=KEY says so.`
}

function missedStory(key: string | undefined, stories: string | undefined): string {
  const what =
    stories === undefined
      ? `has the id of a story under ${JSON.stringify(key)}: is it`
      : `names a story of ${stories}: is its id`
  return `no line ${what} under another key? --map storyId=KEY says so.`
}
