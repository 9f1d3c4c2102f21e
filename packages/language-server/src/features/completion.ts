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

/** A path that is being typed. */
export interface WrittenPath {
  /** The folders before the caret, relative to the draft. */
  folders: string
  /** The start of the name being typed, and the end of the path. */
  from: number
  end: number
}

/** The path being typed in an entry; null when the caret is outside it. */
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

/** Stories and folders that may follow the folders typed so far. */
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

/** Completes a path with the entries of its folder. */
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
  /** The replaced text as it will be once the name is fully typed. */
  filterText: string
  newText: string
}

/** Replaces from the last slash or, if the whole path needs quotation marks, from its beginning. */
function completionOf(
  one: FolderEntry,
  { quote, isClosed, start }: Entry,
  { folders, from }: WrittenPath,
): Completion {
  const name = labelOf(one)
  const whole = folders + name
  const written = yamlPath(whole)
  if (quote === '' && written !== whole)
    // A folder is not the end of the path, so the closing mark is added with the file.
    return { start, filterText: whole, newText: one.folder ? written.slice(0, -1) : written }
  const filterText = quoted(name, quote)
  const closing = isClosed || one.folder ? '' : quote
  return { start: from, filterText, newText: filterText + closing }
}

function labelOf({ name, folder }: FolderEntry): string {
  return folder ? `${name}/` : name
}

/** The keys that bind a draft, on a line of front matter that holds at most the beginning of one. */
export function completeKeys(text: string, caret: number): CompletionItem[] {
  const line = frontMatterLineAt(text, caret)
  if (line === null || !/^\w*$/.test(text.slice(line.start, caret))) return []
  return ['story', 'parent'].map((key) => ({
    label: key,
    kind: CompletionItemKind.Property,
    insertText: `${key}: `,
  }))
}
