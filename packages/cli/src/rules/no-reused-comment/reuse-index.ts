import { type Comparable, NOTHING } from './comparable.js'
import { areAlike, mayBeAlike, signatureOf } from './sketch.js'

/** Most places named in a finding. */
const MOST_PLACES = 3
/** Share of common shingles from which two comments are nearly the same. */
const ALIKE = 0.65
/** Most comments in each band that a new one is compared to, so that a flood of similar ones stays quick. */
const MOST_IN_BAND = 8
/** Most different comments that are sketched, about 2 kB each; beyond that, only identical ones are found. */
const MOST_SKETCHED = 200_000

/** Where else a comment was drafted: for other stories. */
export interface Reuse {
  /** Whether one of them has it word for word. */
  same: boolean
  /** The number of other stories. */
  stories: number
  /** A place for each of the first few stories, in the order of the run. */
  places: string[]
}

/** Drafts with similar comments: the first place of each story. */
interface Group {
  places: Map<string, string>
  /** Stories by comment, so that identical ones can be told from nearly identical ones. */
  exact: Map<string, Set<string>>
}

/** Finds comments that are the same, or nearly, in one pass and near-linear time. */
export class ReuseIndex {
  readonly #groups = new Map<string, Group>()
  readonly #bands: Map<number, Leader[]>[] = []
  #sketched = 0
  /** The number of comments compared so far. */
  #comparison = 0

  /** Adds a draft, by the story it answers and the name of its place. */
  add(comment: Comparable, story: string, place: string): void {
    const { words } = comment
    if (words === NOTHING) return
    const group = this.#groups.get(words) ?? this.#place(comment)
    if (!group.places.has(story)) group.places.set(story, place)
    const stories = group.exact.get(words) ?? new Set()
    group.exact.set(words, stories.add(story))
  }

  /** Where an added comment is drafted for other stories, by its words; null when nowhere. */
  find(words: string, story: string): Reuse | null {
    const group = this.#groups.get(words)
    const stories = (group?.places.size ?? 0) - (group?.places.has(story) ? 1 : 0)
    if (group === undefined || stories === 0) return null
    const places: string[] = []
    for (const [other, place] of group.places) {
      if (places.length === MOST_PLACES) break
      if (other !== story) places.push(place)
    }
    const exact = group.exact.get(words)
    const same = (exact?.size ?? 0) > (exact?.has(story) ? 1 : 0)
    return { same, stories, places }
  }

  /** The group for a comment seen for the first time: the group of a similar comment, or a new one. */
  #place({ words, sketch }: Comparable): Group {
    const made = this.#sketched < MOST_SKETCHED ? sketch() : null
    if (made === null) return this.#own(words)
    const { bands, shingles } = made
    const mine = { shingles, signature: signatureOf(shingles) }
    const like = this.#findLike(bands, mine)
    if (like !== null) {
      this.#groups.set(words, like.group)
      return like.group
    }
    const group = this.#own(words)
    this.#sketched += 1
    const leader = { ...mine, group, comparison: 0 }
    for (let index = 0; index < bands.length; index += 1)
      this.#lead(index, bands[index] ?? 0, leader)
    return group
  }

  /** The leader that a comment is nearly the same as; each leader is compared once. */
  #findLike(bands: Int32Array, mine: Outline): Leader | null {
    this.#comparison += 1
    for (let index = 0; index < bands.length; index += 1)
      for (const leader of this.#bands[index]?.get(bands[index] ?? 0) ?? []) {
        if (leader.comparison === this.#comparison) continue
        leader.comparison = this.#comparison
        if (isLike(leader, mine)) return leader
      }
    return null
  }

  #own(key: string): Group {
    const group = { places: new Map(), exact: new Map() }
    this.#groups.set(key, group)
    return group
  }

  #lead(index: number, band: number, leader: Leader): void {
    this.#bands[index] ??= new Map()
    const leaders = this.#bands[index].get(band)
    if (leaders === undefined) this.#bands[index].set(band, [leader])
    else if (leaders.length < MOST_IN_BAND) leaders.push(leader)
  }
}

/** A comment that others are compared to. */
interface Outline {
  shingles: Uint32Array
  signature: Int32Array
}

/** The first comment of a group, to which later ones are compared. */
interface Leader extends Outline {
  group: Group
  /** The last comment compared to it, so that none is compared twice. */
  comparison: number
}

function isLike(one: Outline, other: Outline): boolean {
  const shingles = one.shingles.length + other.shingles.length
  return (
    mayBeAlike(one.signature, other.signature, shingles, ALIKE) &&
    areAlike(one.shingles, other.shingles, ALIKE)
  )
}
