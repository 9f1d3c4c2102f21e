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
import { placeInFiles, type Starts } from './places.js'
import { mayDisable, type ReuseFound, reusePlugin, withReuse } from './reuse-finding.js'

/**
 * Characters of the stories that are kept prepared. A prepared story takes some eighty times its
 * length in memory (measured on the posts of `blog`), and longer to make than a verdict on a comment.
 */
const MOST_CHARACTERS = 1_500_000

/** All that a verdict depends on besides the stories that were learned: plain data. */
export interface Task {
  comment: string
  story: Story | null
  parent: Story | null
  settings: Settings
  /** Where else the comment is drafted; null when nowhere. */
  reuse: ReuseFound | null
  /** Where the texts begin in the files that places shall point into; null leaves them as they are. */
  starts: Starts | null
}

/** Judges comments by settings, preparing each linter and story once. */
export class Judge {
  readonly #linters = new Map<string, Linter>()
  /** Most settings and stories come again as the objects they were: to write them out each time costs more than to find them. */
  readonly #settingsKeys = new WeakMap<Settings, string>()
  readonly #storyKeys = new WeakMap<Story, string>()
  readonly #prepared = new Map<string, PreparedStory>()
  #characters = 0
  #background: Background | undefined
  #reuse: ReuseFound | null = null

  constructor(stories: readonly Story[] = []) {
    this.learn(stories)
  }

  /** Learns what these stories share, if there are several; to be called before the first verdict. */
  learn(stories: readonly Story[]): void {
    if (stories.length > 1)
      this.#background = createLinter({ meaning: loadMeaning() }).prepareBackground(stories)
  }

  assess = ({ comment, story, parent, settings, reuse, starts }: Task): Assessment => {
    const linter = this.#linter(settings, reuse !== null && mayDisable(comment))
    this.#reuse = reuse
    const assessment = linter.assess(comment, {
      story: story && this.#prepare(linter, story),
      parent: parent && this.#prepare(linter, parent),
    })
    const whole = reuse === null ? assessment : withReuse(assessment, comment, reuse)
    const said = ofRulesThatRan(whole)
    return starts === null ? said : placeInFiles(said, starts)
  }

  /** The plugin runs only where a disable may speak to it: it takes a tree of the comment. */
  #linter(settings: Settings, withPlugin: boolean): Linter {
    const key = `${withPlugin} ${keyOf(this.#settingsKeys, settings, () => JSON.stringify(settings))}`
    const known = this.#linters.get(key)
    if (known !== undefined) return known
    const plugins = withPlugin ? [reusePlugin(() => this.#reuse)] : []
    const linter = createLinter({ ...coreSettings(settings), meaning: loadMeaning(), plugins })
    this.#linters.set(key, linter)
    return linter
  }

  /** Keeps the stories used last: a map remembers the order of its keys. */
  #prepare(linter: Linter, story: Story): PreparedStory {
    const key = keyOf(this.#storyKeys, story, () => `${story.title ?? ''}\0${story.text}`)
    const known = this.#prepared.get(key)
    const prepared = known ?? linter.prepareStory(story, { background: this.#background })
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

/** The key of an object that is not changed, made once. */
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
