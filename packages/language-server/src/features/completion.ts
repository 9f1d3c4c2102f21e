import {
  type Entry,
  extensionOf,
  frontMatterLineAt,
  quoted,
  STORY_KINDS,
  unquoted,
  yamlPath,
} from '@commentlint/cli/drafts'
import { type CompletionItem, CompletionItemKind, type TextEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Files } from '../files/files.js'
import type { FolderEntry } from '../protocol.js'
import type { Positions } from '../text/positions.js'
import { resolvePath } from '../text/uris.js'

/** A path that is being written. */
export interface WrittenPath {
  /** The folders that are written before the caret, as a draft says them. */
  folders: string
  /** Where the name that is being written begins, and where the path ends. */
  from: number
  end: number
}

/** The path that is being written in an entry; null when the caret stands outside it. */
export function pathBefore(text: string, entry: Entry, caret: number): WrittenPath | null {
  if (caret < entry.start) return null
  if (caret > entry.end && (entry.quote !== '' || text.slice(entry.end, caret).trim() !== ''))
    return null
  const typed = text.slice(entry.start, caret)
  const name = typed.lastIndexOf('/') + 1
  return {
    folders: unquoted(typed.slice(0, name), entry.quote),
    from: entry.start + name,
    end: Math.max(entry.end, caret),
  }
}

/** Stories and folders that a path can go on with behind the folders that are written. */
export async function entriesIn(
  folders: string,
  draft: URL,
  workspace: URL,
  files: Files,
): Promise<FolderEntry[]> {
  const place = resolvePath(draft, folders)
  if (!place.href.startsWith(workspace.href)) return []
  const listed = new URL('./', place)
  const entries = (await files.list(listed)).filter(({ name, folder }) =>
    folder
      ? !name.startsWith('.') && name !== 'node_modules'
      : STORY_KINDS.includes(extensionOf(name)),
  )
  const isUpwards = listed.href !== workspace.href && /^(?:\.\.\/)*$/.test(folders)
  return isUpwards ? [...entries, { name: '..', folder: true }] : entries
}

/** Completes a path with what its folders hold. */
export function completePath(
  entries: readonly FolderEntry[],
  entry: Entry,
  path: WrittenPath,
  { content, positions }: { content: TextDocument; positions: Positions },
): CompletionItem[] {
  return entries.map((one) => {
    const { start, filterText, newText } = completionOf(one, entry, path)
    const range = positions.range(content, start, path.end)
    return {
      label: labelOf(one),
      kind: one.folder ? CompletionItemKind.Folder : CompletionItemKind.File,
      sortText: `${one.name === '..' ? 2 : one.folder ? 1 : 0}${one.name}`,
      filterText,
      textEdit: { range, newText } satisfies TextEdit,
    }
  })
}

interface Completion {
  start: number
  /** What stands there once the name is typed to its end. */
  filterText: string
  newText: string
}

/** Goes on from the last slash; where the whole path takes quotation marks, from its beginning. */
function completionOf(
  one: FolderEntry,
  { quote, isClosed, start }: Entry,
  { folders, from }: WrittenPath,
): Completion {
  const name = labelOf(one)
  const whole = folders + name
  const written = yamlPath(whole)
  if (quote === '' && written !== whole)
    // A folder goes on: its closing mark comes with the file.
    return { start, filterText: whole, newText: one.folder ? written.slice(0, -1) : written }
  const filterText = quoted(name, quote)
  const closing = isClosed || one.folder ? '' : quote
  return { start: from, filterText, newText: filterText + closing }
}

function labelOf({ name, folder }: FolderEntry): string {
  return folder ? `${name}/` : name
}

/** The keys that bind a draft, on a line of front matter that holds no more than the beginning of one. */
export function completeKeys(text: string, caret: number): CompletionItem[] {
  const line = frontMatterLineAt(text, caret)
  if (line === null || !/^\w*$/.test(text.slice(line.start, caret))) return []
  return ['story', 'parent'].map((key) => ({
    label: key,
    kind: CompletionItemKind.Property,
    insertText: `${key}: `,
  }))
}
