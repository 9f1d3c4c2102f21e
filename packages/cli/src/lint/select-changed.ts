import { dirname, join } from 'node:path'
import { digest } from '../cache/kept.js'
import type { Changes } from '../io/changed.js'
import type { Draft, Trouble } from '../sources/draft.js'
import type { Mapping } from '../sources/mapping.js'
import type { Input } from '../sources/source.js'
import { type KnownStories, storiesOf } from '../stories/known.js'
import { answeredPath } from '../stories/library.js'
import { type Item, sourceOf } from './items.js'
import type { Workspaces } from './workspaces.js'

/** The drafts to be judged; all others are only compared to. */
export interface Selection {
  inputs: readonly Input[]
  /** Whether a draft of these inputs is to be judged. */
  takes(item: Item): boolean
}

/** The drafts whose suppressed findings have changed. */
export interface SuppressedAnew {
  isAny: boolean
  has(path: string, row: Pick<Draft, 'id' | 'row'>): boolean
}

/** What is needed to find what changed. */
export interface ChangeOptions {
  changes: Changes | null
  suppressedAnew: SuppressedAnew
  workspaces: Workspaces
  known: KnownStories
  fallback: { path: string } | null
  mapping: Mapping
}

/**
 * The drafts that changed, that answer something changed, or that are judged differently now. Rows count one
 * by one.
 */
export async function selectChanged(
  inputs: readonly Input[],
  held: ReadonlyMap<Input, readonly Item[]>,
  options: ChangeOptions,
): Promise<Selection> {
  const { changes, known, fallback, mapping, workspaces, suppressedAnew } = options
  if (changes === null) return { inputs, takes: () => true }
  const isChanged = once((path) => changes.isChanged(path))
  const isGovernedAnew = once(async (folder) =>
    some([...(await workspaces.governing(join(folder, 'any draft')))], isChanged),
  )
  const stories = await changedStories(known, isChanged, changes)
  const isFallbackChanged = fallback !== null && (await isChanged(fallback.path))
  const rowsBefore = new Map<Input, ReadonlySet<string>>()
  /** Whether rows must be looked at even though their file is the same. */
  const mayRowsDiffer = stories.size > 0 || isFallbackChanged || suppressedAnew.isAny
  const isSelected = async (input: Input) => {
    const items = held.get(input) ?? []
    const answered = items.flatMap((item) => filesAnswered(item, fallback))
    return (
      (await some([input.path, ...answered], isChanged)) ||
      items.some(({ read }) => suppressedAnew.has(input.path, read))
    )
  }
  const whole = new Set<Input>()
  const selected: Input[] = []
  for (const input of inputs) {
    if (await isGovernedAnew(dirname(input.path))) whole.add(input)
    else if (!sourceOf(input).many) {
      if (!(await isSelected(input))) continue
      whole.add(input)
    } else if (await isChanged(input.path))
      rowsBefore.set(input, await rowsAt(input, changes, mapping))
    else if (!mayRowsDiffer) continue
    selected.push(input)
  }
  const takesRow = ({ input, read }: Item) =>
    rowsBefore.get(input)?.has(printOf(read)) === false ||
    suppressedAnew.has(input.path, read) ||
    (read.kind === 'draft' && answersChanged(read, stories, isFallbackChanged))
  return { inputs: selected, takes: (item) => whole.has(item.input) || takesRow(item) }
}

type Tells = (path: string) => Promise<boolean>

function once(tells: Tells): Tells {
  const known = new Map<string, Promise<boolean>>()
  return (path) => {
    const answer = known.get(path) ?? tells(path)
    known.set(path, answer)
    return answer
  }
}

async function some(paths: readonly string[], tells: Tells): Promise<boolean> {
  for (const path of paths) if (await tells(path)) return true
  return false
}

/** The ids in `--stories` whose story has changed or gone. */
async function changedStories(
  { path, byId }: KnownStories,
  isChanged: Tells,
  changes: Changes,
): Promise<ReadonlySet<string>> {
  if (path === null || !(await isChanged(path))) return new Set()
  const before = await storiesOf([await changes.before(path)])
  const isSame = (id: string) =>
    JSON.stringify(before.byId.get(id)) === JSON.stringify(byId.get(id))
  return new Set([...before.byId.keys(), ...byId.keys()].filter((id) => !isSame(id)))
}

/** The prints of the rows that a file held. */
async function rowsAt(
  input: Input,
  changes: Changes,
  mapping: Mapping,
): Promise<ReadonlySet<string>> {
  const bytes = await changes.before(input.path)
  const rows = new Set<string>()
  const before = { ...input, chunks: () => [bytes] }
  for await (const read of sourceOf(input).read(before, mapping)) rows.add(printOf(read))
  return rows
}

/** What identifies a row, wherever it is in its file. */
function printOf({ row: _, ...read }: Draft | Trouble): string {
  return digest(JSON.stringify(read))
}

function answersChanged(
  { story }: Draft,
  stories: ReadonlySet<string>,
  isFallbackChanged: boolean,
): boolean {
  return story === null ? isFallbackChanged : story.kind === 'id' && stories.has(story.id)
}

/** The files that a draft answers. */
function filesAnswered({ input, read }: Item, fallback: ChangeOptions['fallback']): string[] {
  if (read.kind === 'trouble') return []
  const own = [read.story, read.parent].flatMap((binding) =>
    binding?.kind === 'file' ? [answeredPath(input.path, binding.path)] : [],
  )
  return read.story === null && fallback !== null ? [...own, fallback.path] : own
}
