import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Workspace } from '../config/index.js'
import { UnreadableError } from '../io/read-file.js'
import type { Draft, DraftError, Trouble } from '../sources/draft.js'
import { sourceFor } from '../sources/index.js'
import type { Mapping } from '../sources/mapping.js'
import type { Input, Source } from '../sources/source.js'
import type { KnownStories } from '../stories/known.js'
import type { LoadedStory } from '../stories/read-story.js'
import type { Outcome } from './assessor.js'
import { Binder, type Bound } from './binder.js'
import type { Task } from './judge.js'
import { placeInFiles } from './places.js'
import type { Verdict } from './report.js'
import { Reused, severityOf } from './reused.js'
import { shown } from './shown.js'
import type { Workspaces } from './workspaces.js'

/** What has to be known to read drafts. */
export interface ReaderOptions {
  cwd: string
  workspaces: Workspaces
  /** Stories that rows name by id. */
  known: KnownStories
  /** Where rows hold what. */
  mapping: Mapping
  /** The story of drafts that name none. */
  fallback: { path: string; story: LoadedStory } | null
  /** The files that are judged; the others are only compared to. Null for all. */
  wanted: ReadonlySet<string> | null
  /** Stops the run after the draft in hand. */
  signal: AbortSignal
}

/** A draft as it was read, and where. */
export interface Item {
  input: Input
  workspace: Workspace
  read: Draft | Trouble
}

/** A draft that can be judged, and what its verdict is made of then. */
export interface Ready {
  task: Task
  conclude(outcome: Outcome): Verdict
}

/** Reads drafts with what they answer. */
export class Reader {
  readonly #reused = new Reused()
  readonly #binder: Binder
  readonly #fallback: Bound

  constructor(readonly options: ReaderOptions) {
    const { cwd, known, fallback } = options
    this.#binder = new Binder(cwd, known)
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
    for (const input of inputs) {
      if (this.options.signal.aborted) break
      if (sourceOf(input).many) {
        if (input.isFile) await this.#readForReuse(input)
        continue
      }
      const items: Item[] = []
      for await (const item of this.#read(input)) {
        items.push(item)
        await this.#addForReuse(item)
      }
      held.set(input, items)
    }
    return held
  }

  /** All drafts, those that were read ahead from memory; none after the signal. */
  async *items(
    inputs: readonly Input[],
    held: ReadonlyMap<Input, readonly Item[]>,
  ): AsyncGenerator<Item> {
    for (const input of inputs) {
      for await (const item of held.get(input) ?? this.#read(input)) {
        if (this.options.signal.aborted) return
        yield item
      }
    }
  }

  /** The stories met so far. */
  stories(): Promise<LoadedStory[]> {
    return this.#binder.stories()
  }

  /** What has to be judged of a draft, or the verdict where it can't be. */
  async prepare(item: Item): Promise<Ready | Verdict> {
    const { input, read, workspace } = item
    if (read.kind === 'trouble') return this.#refuse(item, read.error, null)
    const bound = await this.#bind(item, read.story)
    if ('error' in bound) return this.#refuse(item, bound.error, bound.name)
    const story = read.story === null ? this.#fallback : bound
    const parent = await this.#bind(item, read.parent)
    if ('error' in parent) return this.#refuse(item, parent.error, story.name)
    const settings = workspace.settingsFor(pathToFileURL(input.path))
    if (!input.isFile && sourceOf(input).many) await this.#addForReuse(item)
    const { comment } = read
    const reuse = this.#reused.find(comment, story, settings)
    return {
      task: { comment, story: story.text, parent: parent.text, settings, reuse },
      conclude: (outcome) => this.#conclude(item, read, story, parent, outcome),
    }
  }

  #conclude(item: Item, read: Draft, story: Bound, parent: Bound, outcome: Outcome): Verdict {
    if ('code' in outcome) return this.#refuse(item, outcome, story.name)
    const starts = {
      comment: read.start,
      story: story.text?.start ?? null,
      parent: parent.text?.start ?? null,
    }
    return {
      text: read.text,
      start: read.start.offset,
      story: story.text,
      parent: parent.text,
      report: {
        ...this.#heading(item),
        story: story.name,
        parent: parent.name,
        assessment: placeInFiles(outcome, starts),
        error: null,
      },
    }
  }

  /** A file of many drafts is read twice, because a reused comment is told of later ones too. */
  async #readForReuse(input: Input): Promise<void> {
    const workspace = await this.options.workspaces.of(input.path)
    if (workspace === null) return
    if (severityOf(workspace.settingsFor(pathToFileURL(input.path))) === 'off') return
    for await (const item of this.#read(input)) {
      if (this.options.signal.aborted) return
      await this.#addForReuse(item)
    }
  }

  /** Reads a draft's story too, which has to be known before the first draft is judged. */
  async #addForReuse(item: Item): Promise<void> {
    const { read } = item
    if (read.kind === 'trouble') return
    const bound = await this.#bind(item, read.story)
    if ('error' in bound) return
    const { path, row } = this.#heading(item)
    const place = row === undefined ? path : `${path}:${row}`
    this.#reused.add(read.comment, read.story === null ? this.#fallback : bound, place)
  }

  async *#read(input: Input): AsyncGenerator<Item> {
    const workspace = await this.options.workspaces.of(input.path)
    if (workspace === null) return
    try {
      for await (const read of sourceOf(input).read(input, this.options.mapping))
        yield { input, workspace, read }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      const { code, message } = error
      const read = { kind: 'trouble', text: '', error: { code, message: `The file ${message}.` } }
      yield { input, workspace, read: read as Trouble }
    }
  }

  #bind({ input, workspace }: Item, binding: Draft['story']) {
    return this.#binder.bind(input.path, fileURLToPath(workspace.folder), binding)
  }

  #refuse(item: Item, error: DraftError, story: string | null): Verdict {
    const report = { ...this.#heading(item), story, parent: null, assessment: null, error }
    return { text: item.read.text, start: 0, story: null, parent: null, report }
  }

  #heading({ input, read: { row, id } }: Item) {
    return {
      path: shown(input.path, this.options.cwd),
      ...(row === undefined ? {} : { row }),
      ...(id === undefined ? {} : { id }),
    }
  }
}

function sourceOf({ path }: Input): Source {
  const source = sourceFor(path)
  if (source === null) throw new TypeError(`${path} is of no kind that holds drafts.`)
  return source
}
