import {
  type Assessment,
  type Background,
  createLinter,
  type Linter,
  type PreparedStory,
  type Story,
} from '@commentlint/core'
import { loadMeaning } from '@commentlint/core/meaning'
import { coreSettings, ofRulesThatRan, type Settings } from '../config/index.js'
import { assessReused, type Plugin, type ReuseFound } from '../rules/no-reused-comment/finding.js'
import { placeInFiles, type Starts } from './places.js'

/**
 * Total characters of the stories that are kept prepared. A prepared story takes some eighty times its length
 * in memory (measured on the posts of `blog`), and takes longer to make than a verdict on a comment.
 */
const MOST_CHARACTERS = 1_500_000

/** Everything a verdict depends on except the stories that were learned: plain data. */
export interface Task {
  comment: string
  story: Story | null
  parent: Story | null
  settings: Settings
  /** Where else the comment is drafted; null when nowhere. */
  reuse: ReuseFound | null
  /** Where the texts begin in the files that places are to point into; null leaves the places as they are. */
  starts: Starts | null
}

/** Judges comments by settings, preparing each linter and story once. */
export class Judge {
  /** Prepares stories, which are the same under all settings. */
  readonly #preparer = createLinter({ meaning: loadMeaning() })
  readonly #linters = new Map<string, Linter>()
  /**
   * Settings and stories mostly return as the same objects, and serialising them each time costs more than a
   * look-up.
   */
  readonly #settingsKeys = new WeakMap<Settings, string>()
  readonly #storyKeys = new WeakMap<Story, string>()
  readonly #prepared = new Map<string, PreparedStory>()
  #characters = 0
  #background: Background | undefined

  /** @param stories Their common words are learned, if there are several. */
  constructor(stories: readonly Story[]) {
    if (stories.length > 1) this.#background = this.#preparer.prepareBackground(stories)
  }

  assess = ({ comment, story, parent, settings, reuse, starts }: Task): Assessment => {
    const answered = {
      story: story && this.#prepare(story),
      parent: parent && this.#prepare(parent),
    }
    const assess = (plugin: Plugin | null) =>
      this.#linter(settings, plugin).assess(comment, answered)
    const assessment = reuse === null ? assess(null) : assessReused(comment, reuse, assess)
    const said = ofRulesThatRan(assessment)
    return starts === null ? said : placeInFiles(said, starts)
  }

  /** A linter with a plugin is made for a single comment. */
  #linter(settings: Settings, plugin: Plugin | null): Linter {
    if (plugin !== null) return makeLinter(settings, [plugin])
    const key = keyOf(this.#settingsKeys, settings, () => JSON.stringify(settings))
    const linter = this.#linters.get(key) ?? makeLinter(settings)
    this.#linters.set(key, linter)
    return linter
  }

  /** Keeps the stories used last: a map preserves the order of its keys. */
  #prepare(story: Story): PreparedStory {
    const key = keyOf(this.#storyKeys, story, () => `${story.title ?? ''}\0${story.text}`)
    const known = this.#prepared.get(key)
    const prepared = known ?? this.#preparer.prepareStory(story, { background: this.#background })
    this.#prepared.delete(key)
    this.#prepared.set(key, prepared)
    if (known === undefined) this.#makeRoom(key.length)
    return prepared
  }

  #makeRoom(added: number): void {
    this.#characters += added
    for (const oldest of this.#prepared.keys()) {
      if (this.#characters <= MOST_CHARACTERS || this.#prepared.size === 1) return
      this.#prepared.delete(oldest)
      this.#characters -= oldest.length
    }
  }
}

function makeLinter(settings: Settings, plugins: Plugin[] = []): Linter {
  return createLinter({ ...coreSettings(settings), meaning: loadMeaning(), plugins })
}

/** The key of an object that never changes, made once. */
function keyOf<Keyed extends object>(
  keys: WeakMap<Keyed, string>,
  keyed: Keyed,
  make: () => string,
): string {
  const known = keys.get(keyed)
  if (known !== undefined) return known
  const key = make()
  keys.set(keyed, key)
  return key
}
