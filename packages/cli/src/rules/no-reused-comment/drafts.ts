import { createHash } from 'node:crypto'
import { digest } from '../../cache/kept.js'
import type { Binder } from '../../lint/binder.js'
import type { Bound, Unbound } from '../../lint/bound.js'
import { type Item, type ItemOptions, readItems, sourceOf } from '../../lint/items.js'
import { nameOf } from '../../lint/report.js'
import type { Draft } from '../../sources/draft.js'
import type { Input } from '../../sources/source.js'
import { comparable, NOTHING } from './comparable.js'
import type { ReuseFound } from './finding.js'
import { type Reuse, ReuseIndex } from './reuse-index.js'
import { severityOf } from './rule.js'

/** What is needed to compare the drafts of a run. */
interface Options extends ItemOptions {
  /** Stops the comparison after the current draft. */
  signal: AbortSignal
}

/** A draft that is compared to the others. */
interface Compared {
  item: Item
  comment: string
  /** What identifies its story. */
  story: string
  /** How findings name it. */
  place: string
  /** The words of its comment, by which identical comments are found; empty until it is added to the index. */
  words: string
}

/** Finds comments drafted for several stories among the drafts of a run. */
export class ReusedDrafts {
  readonly #index = new ReuseIndex()
  /** Where else the drafts that were read ahead appear. */
  readonly #found = new Map<Item, Reuse | null>()

  constructor(
    readonly binder: Binder,
    readonly options: Options,
  ) {}

  /**
   * Compares drafts before the first is judged, because findings name later drafts too: those that were read
   * ahead, and rows, which are read here and again for judging. For the drafts of an earlier run the result is
   * in the cache.
   */
  async compare(
    inputs: readonly Input[],
    held: ReadonlyMap<Input, readonly Item[]>,
  ): Promise<void> {
    const { kept, signal } = this.options
    const drafts = new Map<Input, Compared[]>()
    for (const [input, items] of held)
      drafts.set(
        input,
        items.flatMap((item) => toCompared(item, item.story) ?? []),
      )
    const all = [...drafts.values()].flat()
    // A key needs every input, and some were not read ahead.
    const key = kept === null || held.size < inputs.length ? null : keyOf(all)
    const known = key === null ? null : (kept?.reuse(key) ?? null)
    if (known === null) await this.#addAll(inputs, drafts)
    const found = known ?? all.map(({ words, story }) => this.#index.find(words, story))
    for (const [index, { item }] of all.entries()) this.#found.set(item, found[index] ?? null)
    // After Ctrl-C, not all drafts have been compared.
    if (key !== null && known === null && !signal.aborted) kept?.keepReuse(key, found)
  }

  /** Where else a draft appears; null when nowhere, or when its settings switch the rule off. */
  async of(item: Item, { comment }: Draft, story: Bound): Promise<ReuseFound | null> {
    const severity = severityOf(item.settings)
    if (severity === 'off') return null
    const reuse = await this.#reuseOf(item, comment, story)
    return reuse && { ...reuse, severity }
  }

  async #reuseOf(item: Item, comment: string, story: Bound): Promise<Reuse | null> {
    const known = this.#found.get(item)
    if (known !== undefined) return known
    const key = storyKey(story)
    if (key === null) return null
    // Stdin can only be read once, so a row is compared to earlier rows only.
    if (!item.input.isFile) await this.#addRow(item)
    return this.#index.find(comparable(comment).words, key)
  }

  /** Adds drafts in the order of the run, which is the order of the places in findings. */
  async #addAll(
    inputs: readonly Input[],
    drafts: ReadonlyMap<Input, readonly Compared[]>,
  ): Promise<void> {
    for (const input of inputs) {
      if (this.options.signal.aborted) return
      for (const draft of drafts.get(input) ?? []) this.#add(draft)
      if (sourceOf(input).many && input.isFile) await this.#addRows(input)
    }
  }

  async #addRows(input: Input): Promise<void> {
    for await (const item of readItems(input, this.options)) {
      if (this.options.signal.aborted || severityOf(item.settings) === 'off') return
      await this.#addRow(item)
    }
  }

  async #addRow(item: Item): Promise<void> {
    if (item.read.kind === 'trouble') return
    const row = toCompared(item, await this.binder.bind(item, item.read, 'story'))
    if (row !== null) this.#add(row)
  }

  #add(draft: Compared): void {
    const { item, comment, story, place } = draft
    const compared = item.compared ?? comparable(comment)
    this.#index.add(compared, story, place)
    draft.words = compared.words
  }
}

/** A draft ready to be compared, if it answers a story. */
function toCompared(item: Item, bound: Bound | Unbound | undefined): Compared | null {
  const { read } = item
  if (read.kind === 'trouble' || bound === undefined || 'error' in bound) return null
  const story = storyKey(bound)
  if (story === null) return null
  const place = nameOf({ path: item.name, row: read.row })
  return { item, comment: read.comment, story, place, words: NOTHING }
}

/** What identifies a story; null when there is none. */
function storyKey({ name, text }: Bound): string | null {
  if (text === null) return null
  if (name !== null) return `name ${name}`
  const hash = createHash('sha1').update(`${text.title ?? ''}\0${text.text}`)
  return `text ${hash.digest('base64')}`
}

/** The cache key of a comparison: what identifies the drafts compared. */
function keyOf(drafts: readonly Compared[]): string {
  return digest(JSON.stringify(drafts.map(({ item, story, place }) => [item.print, story, place])))
}
