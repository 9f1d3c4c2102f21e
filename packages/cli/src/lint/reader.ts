import { digest } from '../cache/kept.js'
import { Turns } from '../io/turns.js'
import type { Reuse } from '../rules/no-reused-comment/reuse-index.js'
import type { Draft, DraftError } from '../sources/draft.js'
import type { Input } from '../sources/source.js'
import type { KnownStories } from '../stories/known.js'
import type { LoadedStory } from '../stories/read-story.js'
import type { Outcome } from './assessor.js'
import { Binder, type Bound } from './binder.js'
import { type Item, type ItemOptions, readItems, sourceOf } from './items.js'
import type { Task } from './judge.js'
import { type DraftReport, nameOf, type Verdict } from './report.js'
import { comparedBy, Reused, reuseIn, severityOf, storyKey } from './reused.js'
import type { Selection } from './select-changed.js'
import { shown } from './shown.js'

/** What has to be known to read drafts with what they answer. */
export interface ReaderOptions extends ItemOptions {
  /** Stories that rows name by id. */
  known: KnownStories
  /** The story of drafts that name none. */
  fallback: { path: string; story: LoadedStory } | null
  /** Stops the run after the draft in hand. */
  signal: AbortSignal
}

/** A draft that can be judged, and what its verdict is made of then. */
export interface Ready {
  task: Task
  /** What the assessment is kept under; null when nothing is kept. */
  key: string | null
  conclude(outcome: Outcome): Verdict
}

/** A draft that is compared to the others. */
interface Compared {
  item: Item
  bound: Bound
  /** How findings name it. */
  place: string
  /** What the same comments have in common; empty until it is added to the others. */
  words: string
}

/** Reads drafts with what they answer. */
export class Reader {
  readonly #reused = new Reused()
  /** Where else the drafts that were read ahead stand. */
  readonly #reuse = new Map<Item, Reuse | null>()
  readonly #binder: Binder
  readonly #fallback: Bound

  constructor(readonly options: ReaderOptions) {
    const { cwd, known, fallback, kept } = options
    this.#binder = new Binder(cwd, known, kept)
    this.#fallback = {
      text: fallback?.story ?? null,
      name: fallback === null ? null : shown(fallback.path, cwd),
    }
  }

  /**
   * Files of one draft are read ahead, and their stories with them, because what all the stories
   * have in common has to be known before the first draft is judged.
   */
  async readAhead(inputs: readonly Input[]): Promise<Map<Input, Item[]>> {
    const held = new Map<Input, Item[]>()
    const drafts = new Map<Input, Compared[]>()
    const turns = new Turns()
    for (const input of inputs) {
      await turns.take()
      if (this.options.signal.aborted) break
      if (sourceOf(input).many) continue
      const items: Item[] = []
      for await (const item of readItems(input, this.options)) items.push(item)
      held.set(input, items)
      drafts.set(input, await this.#allCompared(items))
    }
    await this.#compare(inputs, drafts)
    return held
  }

  /** Finds comments drafted for several stories. For the drafts of an earlier run, that is known. */
  async #compare(
    inputs: readonly Input[],
    drafts: ReadonlyMap<Input, readonly Compared[]>,
  ): Promise<void> {
    const { kept } = this.options
    const all = [...drafts.values()].flat()
    // What else is judged was not read yet.
    const key = kept === null || drafts.size < inputs.length ? null : keyOf(all)
    const known = key === null ? null : (kept?.reuse(key) ?? null)
    if (known === null) await this.#addAll(inputs, drafts)
    const found = known ?? all.map(({ words, bound }) => this.#reused.find(words, bound))
    for (const [index, { item }] of all.entries()) this.#reuse.set(item, found[index] ?? null)
    // After Ctrl-C not all of them were compared.
    if (key !== null && known === null && !this.options.signal.aborted) kept?.keepReuse(key, found)
  }

  /** In the order of the run, which is that of the places that findings name. */
  async #addAll(
    inputs: readonly Input[],
    drafts: ReadonlyMap<Input, readonly Compared[]>,
  ): Promise<void> {
    for (const input of inputs) {
      if (this.options.signal.aborted) return
      for (const draft of drafts.get(input) ?? []) this.#add(draft)
      if (sourceOf(input).many && input.isFile) await this.#readForReuse(input)
    }
  }

  /** The drafts selected, those that were read ahead from memory; none after the signal. */
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

  /** The files that drafts answered so far. */
  answeredFiles(): Promise<string[]> {
    return this.#binder.files()
  }

  /** The stories met so far. */
  stories(): Promise<LoadedStory[]> {
    return this.#binder.stories()
  }

  /** What has to be judged of a draft, or the verdict where it can't be. */
  async prepare(item: Item): Promise<Ready | Verdict> {
    const { read, settings } = item
    if (read.kind === 'trouble') return this.#refuse(item, read.error)
    const bound = await this.#bind(item, read, 'story')
    if ('error' in bound) return this.#refuse(item, bound.error, bound.name)
    const story = read.story === null ? this.#fallback : bound
    const parent = await this.#bind(item, read, 'parent')
    if ('error' in parent) return this.#refuse(item, parent.error, story.name, parent.name)
    const { comment } = read
    const reuse = reuseIn(await this.#reuseOf(item, comment, story), settings)
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
      conclude: (outcome) => this.#conclude(item, read, story, parent, outcome),
    }
  }

  #conclude(item: Item, read: Draft, story: Bound, parent: Bound, outcome: Outcome): Verdict {
    if ('code' in outcome) return this.#refuse(item, outcome, story.name, parent.name)
    return {
      text: read.text,
      start: read.start.offset,
      story: story.text,
      parent: parent.text,
      report: {
        ...this.#heading(item),
        story: story.name,
        parent: parent.name,
        assessment: outcome,
        error: null,
      },
    }
  }

  async #reuseOf(item: Item, comment: string, story: Bound): Promise<Reuse | null> {
    const known = this.#reuse.get(item)
    if (known !== undefined) return known
    if (!item.input.isFile) for (const draft of await this.#allCompared([item])) this.#add(draft)
    return this.#reused.find(comparedBy(comment).words, story)
  }

  /** A file of many drafts is read twice, because a reused comment is told of later ones too. */
  async #readForReuse(input: Input): Promise<void> {
    for await (const item of readItems(input, this.options)) {
      if (this.options.signal.aborted || severityOf(item.settings) === 'off') return
      for (const draft of await this.#allCompared([item])) this.#add(draft)
    }
  }

  /** Drafts with their stories, which have to be known before the first draft is judged. */
  async #allCompared(items: readonly Item[]): Promise<Compared[]> {
    const all: Compared[] = []
    for (const item of items) {
      const { read } = item
      if (read.kind === 'trouble') continue
      const bound = await this.#bind(item, read, 'story')
      if ('error' in bound) continue
      const place = nameOf(this.#heading(item))
      all.push({ item, bound: read.story === null ? this.#fallback : bound, place, words: '' })
    }
    return all
  }

  #add(draft: Compared): void {
    const { item, bound, place } = draft
    const comparable =
      item.compared ?? comparedBy(item.read.kind === 'draft' ? item.read.comment : '')
    this.#reused.add(comparable, bound, place)
    draft.words = comparable.words
  }

  #bind({ input, workspace }: Item, draft: Draft, answered: 'story' | 'parent') {
    return this.#binder.bind(input.path, workspace.folder, draft, answered)
  }

  #refuse(
    item: Item,
    error: DraftError,
    story: string | null = null,
    parent: string | null = null,
  ): Verdict {
    const report = { ...this.#heading(item), story, parent, assessment: null, error }
    return { text: item.read.text, start: 0, story: null, parent: null, report }
  }

  #heading({ name: path, read: { row, id } }: Item): Pick<DraftReport, 'path' | 'row' | 'id'> {
    if (row === undefined) return { path }
    return id === undefined ? { path, row } : { path, row, id }
  }
}

/** What tells drafts that were compared to each other before. */
function keyOf(drafts: readonly Compared[]): string {
  return digest(
    JSON.stringify(drafts.map(({ item, bound, place }) => [item.print, storyKey(bound), place])),
  )
}
