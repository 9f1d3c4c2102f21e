import type { Assessment, Story } from '@commentlint/core'
import type { Settings } from '../config/index.js'
import { Judge } from '../lint/judge.js'
import { type Id, type Row, RowError } from '../sources/row.js'
import { boundedAnswer } from './bounded-answer.js'
import type { StoryStore } from './story-store.js'

/** An assessment with the id of its comment, if it has one. */
export interface Answer extends Assessment {
  id?: Id
}

/** Where comments come in with the story they answer, or its id, and are judged. */
export class Desk {
  readonly #judge = new Judge()

  constructor(
    readonly stories: StoryStore,
    readonly settings: Settings,
    /** Stories to learn from what all stories here have in common. */
    sample: readonly Story[] = [],
  ) {
    this.#judge.learn(sample)
  }

  /** Judges a comment; throws a `RowError` when its story isn't known. */
  answer({ id, comment, story, storyId, parent }: Row): Answer {
    const assessment = this.#judge.assess({
      comment,
      story: story ?? this.#known(storyId, id),
      parent: parent ?? null,
      settings: this.settings,
      reuse: null,
      starts: null,
    })
    const bounded = boundedAnswer(assessment)
    return id === undefined ? bounded : { id, ...bounded }
  }

  #known(storyId: Id | undefined, id: Id | undefined): Story | null {
    if (storyId === undefined) return null
    const story = this.stories.get(String(storyId))
    if (story !== undefined) return story
    const message = `No story with the id ${JSON.stringify(storyId)} is known. POST it to /stories first.`
    throw new RowError('unknown-story', message, id)
  }
}
