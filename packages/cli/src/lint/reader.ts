import { digest } from '../cache/kept.js'
import { Turns } from '../io/turns.js'
import { ReusedDrafts } from '../rules/no-reused-comment/drafts.js'
import type { Input } from '../sources/source.js'
import type { LoadedStory } from '../stories/story-text.js'
import type { Outcome } from './assessor.js'
import { Binder, type BinderOptions } from './binder.js'
import { type Item, type ItemOptions, readItems, sourceOf } from './items.js'
import type { Task } from './judge.js'
import type { Verdict } from './report.js'
import type { Selection } from './select-changed.js'
import { conclude, refuse } from './verdicts.js'

/** What is needed to read drafts with what they answer. */
export interface ReaderOptions extends ItemOptions, BinderOptions {
  /** Stops the run after the current draft. */
  signal: AbortSignal
}

/** A draft that can be judged, with the parts of its future verdict. */
export interface Ready {
  task: Task
  /** The key that the assessment is kept under; null when nothing is kept. */
  key: string | null
  conclude(outcome: Outcome): Verdict
}

/** Reads drafts with what they answer. */
export class Reader {
  readonly #binder: Binder
  readonly #reused: ReusedDrafts

  constructor(readonly options: ReaderOptions) {
    this.#binder = new Binder(options)
    this.#reused = new ReusedDrafts(this.#binder, options)
  }

  /**
   * Reads ahead the files of one draft, and their stories with them, because what all the stories have in
   * common must be known before the first draft is judged.
   */
  async readAhead(inputs: readonly Input[]): Promise<Map<Input, Item[]>> {
    const held = new Map<Input, Item[]>()
    const turns = new Turns()
    for (const input of inputs) {
      await turns.take()
      if (this.options.signal.aborted) break
      if (sourceOf(input).many) continue
      const items: Item[] = []
      for await (const item of readItems(input, this.options)) {
        if (item.read.kind === 'draft')
          item.story = await this.#binder.bind(item, item.read, 'story')
        items.push(item)
      }
      held.set(input, items)
    }
    await this.#reused.compare(inputs, held)
    return held
  }

  /** The selected drafts, from memory if they were read ahead; none after the signal. */
  async *items(
    { inputs, takes }: Selection,
    held: ReadonlyMap<Input, readonly Item[]>,
  ): AsyncGenerator<Item> {
    for (const input of inputs) {
      for await (const item of held.get(input) ?? readItems(input, this.options)) {
        if (this.options.signal.aborted) return
        if (takes(item)) yield item
      }
    }
  }

  /** The files that drafts have answered so far. */
  answeredFiles(): Promise<string[]> {
    return this.#binder.files()
  }

  /** The stories met so far. */
  stories(): Promise<LoadedStory[]> {
    return this.#binder.stories()
  }

  /** The task of judging a draft, or the verdict if it can't be judged. */
  async prepare(item: Item): Promise<Ready | Verdict> {
    const { read, settings } = item
    if (read.kind === 'trouble') return refuse(item, read.error)
    const story = item.story ?? (await this.#binder.bind(item, read, 'story'))
    if ('error' in story) return refuse(item, story.error, story.name)
    const parent = await this.#binder.bind(item, read, 'parent')
    if ('error' in parent) return refuse(item, parent.error, story.name, parent.name)
    const { comment } = read
    const reuse = await this.#reused.of(item, read, story)
    const starts = {
      comment: read.start,
      story: story.text?.start ?? null,
      parent: parent.text?.start ?? null,
    }
    const task = { comment, story: story.text, parent: parent.text, settings, reuse, starts }
    const { kept } = this.options
    return {
      task,
      key: kept?.keyOf(item.print ?? digest(comment), task) ?? null,
      conclude: (outcome) => conclude(item, read, { story, parent }, outcome),
    }
  }
}
