import { digest, type Kept } from '../cache/kept.js'
import type { Settings, Workspace } from '../config/index.js'
import { textOf, UnreadableError } from '../io/read-file.js'
import { type Comparable, comparable } from '../rules/no-reused-comment/comparable.js'
import type { Doubts } from '../sources/doubts.js'
import type { Draft, Trouble } from '../sources/draft.js'
import { sourceFor } from '../sources/index.js'
import type { Mapping } from '../sources/mapping.js'
import type { Input, Source } from '../sources/source.js'
import type { Bound, Unbound } from './bound.js'
import { shown } from './shown.js'
import { fileIn, type Workspaces } from './workspaces.js'

/** A draft that was read, with its file. */
export interface Item {
  input: Input
  /** Its file from the current folder, with forward slashes. */
  name: string
  workspace: Workspace
  /** The settings that apply to its file. */
  settings: Settings
  read: Draft | Trouble
  /** The digest of its file's bytes; null for a row, and when nothing is kept. */
  print: string | null
  /** What its comment is compared by; null if that is not kept. */
  compared: Comparable | null
  /** The story it answers, once that has been read. */
  story?: Bound | Unbound
}

/** What is needed to read drafts. */
export interface ItemOptions {
  cwd: string
  workspaces: Workspaces
  /** The keys of the fields of rows. */
  mapping: Mapping
  /** The cache of drafts; null when nothing is kept. */
  kept: Kept | null
  /** Called with what is probably a mistake in a row. */
  doubts: Doubts
}

/** The drafts of a file; one that can't be read is a trouble. */
export async function* readItems(input: Input, options: ItemOptions): AsyncGenerator<Item> {
  const workspace = await options.workspaces.of(input.path)
  if (workspace === null) return
  const { kept, mapping, cwd } = options
  const settings = workspace.settingsFor(fileIn(workspace, input.path))
  const name = shown(input.path, cwd)
  const rest = { input, name, workspace, settings, print: null, compared: null }
  const source = sourceOf(input)
  try {
    if (kept !== null && input.isFile && !source.many)
      yield { ...rest, ...(await readKept(input, mapping, kept)) }
    else
      for await (const read of source.read(input, mapping)) {
        if (read.kind === 'draft') options.doubts.add(read.doubt, `${name}:${read.row ?? 1}`)
        yield { ...rest, read }
      }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    const { code, message } = error
    yield {
      ...rest,
      read: { kind: 'trouble', text: '', error: { code, message: `The file ${message}.` } },
    }
  }
}

/** How an input is read. */
export function sourceOf({ path }: Input): Source {
  const source = sourceFor(path)
  if (source === null) throw new TypeError(`${path} is not a kind of file that holds drafts.`)
  return source
}

/** A file of one draft, from the cache if its bytes are known there; otherwise it is read, and kept. */
async function readKept(
  input: Input,
  mapping: Mapping,
  kept: Kept,
): Promise<Pick<Item, 'read' | 'print' | 'compared'>> {
  const bytes = await input.bytes()
  const print = digest(bytes)
  const text = textOf(bytes)
  const known = kept.draft(print)
  if (known !== null) {
    const { kind, start, story, parent } = known.draft
    const read = { kind, comment: text.slice(start.offset), text, start, story, parent }
    return { read, print, compared: known.compared }
  }
  const asRead = { ...input, text: () => Promise.resolve(text) }
  for await (const read of sourceOf(input).read(asRead, mapping)) {
    if (read.kind === 'trouble') return { read, print, compared: null }
    const { text: _, comment, ...draft } = read
    const compared = comparable(comment)
    kept.keepDraft(print, { draft, compared })
    return { read, print, compared }
  }
  throw new TypeError(`${input.path} should hold one draft.`)
}
