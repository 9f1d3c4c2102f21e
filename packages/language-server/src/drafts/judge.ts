import { coreSettings, ofRulesThatRan, type Settings } from '@commentlint/cli/config'
import type { LoadedStory } from '@commentlint/cli/drafts'
import { type Assessment, createLinter, type Linter, type PreparedStory } from '@commentlint/core'

/** Linters kept: one for each way that folders and globs are configured. */
const MOST_LINTERS = 8

/** The texts that a comment is judged by. */
export interface Texts {
  story: LoadedStory | null
  parent: LoadedStory | null
}

/** Judges comments by settings, preparing each linter and story once. */
export class Judge {
  readonly #linters = new Map<string, Linter>()
  readonly #prepared = new WeakMap<LoadedStory, PreparedStory>()

  assess(comment: string, { story, parent }: Texts, settings: Settings): Assessment {
    const linter = this.#linter(settings)
    const assessment = linter.assess(comment, {
      story: story && this.#prepare(linter, story),
      parent: parent && this.#prepare(linter, parent),
    })
    return ofRulesThatRan(assessment)
  }

  #linter(settings: Settings): Linter {
    const key = JSON.stringify(settings)
    const linter = this.#linters.get(key) ?? createLinter(coreSettings(settings))
    this.#linters.set(key, linter)
    if (this.#linters.size > MOST_LINTERS)
      this.#linters.delete(this.#linters.keys().next().value ?? '')
    return linter
  }

  #prepare(linter: Linter, story: LoadedStory): PreparedStory {
    const prepared = this.#prepared.get(story) ?? linter.prepareStory(story)
    this.#prepared.set(story, prepared)
    return prepared
  }
}
