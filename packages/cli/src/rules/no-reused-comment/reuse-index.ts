import { createHash } from 'node:crypto'
import { areAlike, BANDS, bandsOf, shinglesOf, wordsOf } from './sketch.js'

/** Fewest words of a comment that can be nearly the same as another; a shorter one has to be the same. */
const FEWEST_WORDS = 8
/** Share of shingles from which two comments are nearly the same. */
const ALIKE = 0.65
/** Most comments a new one is compared to for each band, so that a flood of alike ones stays quick. */
const MOST_IN_BAND = 8
/** Most different comments that are sketched, about 2 kB each; after that, only the same are found. */
const MOST_SKETCHED = 200_000

/** A comment that was drafted for other stories too. */
export interface Reuse {
  /** Whether it is the same for one of them, word for word. */
  same: boolean
  /** How many other stories. */
  stories: number
  /** A place for each of the first few of them, in the order of the run. */
  places: string[]
}

/** Drafts whose comments are alike: the first place of each story. */
interface Group {
  places: Map<string, string>
  /** Stories by comment, so that the same can be told from the nearly same. */
  exact: Map<string, Set<string>>
}

/** Finds comments that are the same, or nearly, in one pass and near-linear time. */
export class ReuseIndex {
  readonly #groups = new Map<string, Group>()
  readonly #bands = Array.from({ length: BANDS }, () => new Map<number, Leader[]>())
  #sketched = 0

  /** Adds a draft, by the story it answers and the name of its place. */
  add(comment: string, story: string, place: string): void {
    const words = wordsOf(comment)
    const key = keyOf(words, comment)
    const group = this.#groups.get(key) ?? this.#place(key, words)
    if (!group.places.has(story)) group.places.set(story, place)
    const stories = group.exact.get(key) ?? new Set()
    group.exact.set(key, stories.add(story))
  }

  /** Where a comment that was added is drafted for other stories; null when nowhere. */
  find(comment: string, story: string, most: number): Reuse | null {
    const key = keyOf(wordsOf(comment), comment)
    const group = this.#groups.get(key)
    const stories = (group?.places.size ?? 0) - (group?.places.has(story) ? 1 : 0)
    if (group === undefined || stories === 0) return null
    const places: string[] = []
    for (const [other, place] of group.places) {
      if (places.length === most) break
      if (other !== story) places.push(place)
    }
    const exact = group.exact.get(key)
    const same = (exact?.size ?? 0) > (exact?.has(story) ? 1 : 0)
    return { same, stories, places }
  }

  /** The group of a comment seen for the first time: that of one like it, or its own. */
  #place(key: string, words: readonly string[]): Group {
    if (words.length < FEWEST_WORDS || this.#sketched >= MOST_SKETCHED) return this.#own(key)
    const shingles = shinglesOf(words)
    const bands = bandsOf(shingles)
    const compared = new Set<Leader>()
    for (const [index, band] of bands.entries())
      for (const leader of this.#bands[index]?.get(band) ?? []) {
        if (compared.has(leader)) continue
        compared.add(leader)
        if (!areAlike(leader.shingles, shingles, ALIKE)) continue
        this.#groups.set(key, leader.group)
        return leader.group
      }
    const group = this.#own(key)
    this.#sketched += 1
    const leader = { shingles, group }
    for (const [index, band] of bands.entries()) this.#lead(index, band, leader)
    return group
  }

  #own(key: string): Group {
    const group = { places: new Map(), exact: new Map() }
    this.#groups.set(key, group)
    return group
  }

  #lead(index: number, band: number, leader: Leader): void {
    const leaders = this.#bands[index]?.get(band)
    if (leaders === undefined) this.#bands[index]?.set(band, [leader])
    else if (leaders.length < MOST_IN_BAND) leaders.push(leader)
  }
}

/** The first comment of a group, to which later ones are compared. */
interface Leader {
  shingles: Uint32Array
  group: Group
}

/** What the same comments have in common: their words, or their signs where there are none. */
function keyOf(words: readonly string[], comment: string): string {
  const said = words.length === 0 ? comment.trim() : words.join(' ')
  return createHash('sha1').update(said).digest('base64').slice(0, 20)
}
