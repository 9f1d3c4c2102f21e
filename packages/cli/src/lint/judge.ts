import {
  type Assessment,
  type Background,
  createLinter,
  type Linter,
  type PreparedStory,
  type Story,
} from '@commentlint/core'
import { coreSettings, type Settings } from '../config/index.js'

/** Prepared stories kept; drafts of one story tend to come together. */
const MOST_PREPARED = 128

/** What a draft answers. */
export interface Answered {
  story: Story | null
  parent: Story | null
}

/** Judges comments by settings, preparing each linter and story once. */
export class Judge {
  readonly #linters = new Map<string, Linter>()
  readonly #prepared = new Map<string, PreparedStory>()
  #background: Background | undefined

  /** Learns what these stories share, if there are several; to be called before the first verdict. */
  learn(stories: readonly Story[]): void {
    if (stories.length > 1) this.#background = createLinter().prepareBackground(stories)
  }

  assess(comment: string, { story, parent }: Answered, settings: Settings): Assessment {
    const linter = this.#linter(settings)
    return linter.assess(comment, {
      story: story && this.#prepare(linter, story),
      parent: parent && this.#prepare(linter, parent),
    })
  }

  #linter(settings: Settings): Linter {
    const key = JSON.stringify(settings)
    const known = this.#linters.get(key)
    if (known !== undefined) return known
    const linter = createLinter(coreSettings(settings))
    this.#linters.set(key, linter)
    return linter
  }

  /** Keeps the stories used last: a map remembers the order of its keys. */
  #prepare(linter: Linter, story: Story): PreparedStory {
    const key = `${story.title ?? ''}\0${story.text}`
    const prepared =
      this.#prepared.get(key) ?? linter.prepareStory(story, { background: this.#background })
    this.#prepared.delete(key)
    this.#prepared.set(key, prepared)
    if (this.#prepared.size > MOST_PREPARED)
      this.#prepared.delete(this.#prepared.keys().next().value ?? '')
    return prepared
  }
}
