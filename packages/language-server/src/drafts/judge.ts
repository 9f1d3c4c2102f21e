import { coreSettings, ofRulesThatRan, type Settings } from '@commentlint/cli/config'
import { type Draft, type LoadedStory, placeInFiles } from '@commentlint/cli/drafts'
import { type Assessment, createLinter, type Linter, type PreparedStory } from '@commentlint/core'
import type { Answered } from './verdict.js'

/** Most linters kept: one for each combination of settings that folders and globs configure. */
const MOST_LINTERS = 8

/** Judges comments by settings, preparing each linter and story once. */
export class Judge {
  readonly #linters = new Map<string, Linter>()
  readonly #prepared = new WeakMap<LoadedStory, PreparedStory>()

  /** Judges a draft against what it answers; places point into the files. */
  assess(
    { comment, start }: Pick<Draft, 'comment' | 'start'>,
    { story, parent }: Answered,
    settings: Settings,
  ): Assessment {
    const linter = this.#linter(settings)
    const assessment = linter.assess(comment, {
      story: story && this.#prepare(linter, story.loaded),
      parent: parent && this.#prepare(linter, parent.loaded),
    })
    return placeInFiles(ofRulesThatRan(assessment), {
      comment: start,
      story: story?.loaded.start ?? null,
      parent: parent?.loaded.start ?? null,
    })
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
