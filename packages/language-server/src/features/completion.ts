import { STORY_KINDS } from '@commentlint/cli/drafts'
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import type { Files } from '../files/files.js'
import { resolvePath } from '../text/uris.js'
import type { PathInFrontMatter } from './front-matter-line.js'

/** Files and folders that a path in front matter can go on with. */
export async function completePath(
  { typed }: PathInFrontMatter,
  draft: URL,
  folder: URL,
  files: Files,
): Promise<CompletionItem[]> {
  const written = typed.slice(0, typed.lastIndexOf('/') + 1)
  const place = resolvePath(draft, written)
  if (!place.href.startsWith(folder.href)) return []
  const entries = (await files.list(new URL('./', place))).filter(({ name, folder: isFolder }) =>
    isFolder ? !name.startsWith('.') && name !== 'node_modules' : isStory(name),
  )
  const up = place.href !== folder.href
  return [
    ...entries.map(({ name, folder: isFolder }) =>
      isFolder
        ? { label: `${name}/`, kind: CompletionItemKind.Folder, sortText: `1${name}` }
        : { label: name, kind: CompletionItemKind.File, sortText: `0${name}` },
    ),
    ...(up && /^(?:\.\.\/)*$/.test(written)
      ? [{ label: '../', kind: CompletionItemKind.Folder, sortText: '2' }]
      : []),
  ]
}

/** The keys that bind a draft. */
export function completeKeys(): CompletionItem[] {
  return ['story', 'parent'].map((key) => ({
    label: key,
    kind: CompletionItemKind.Property,
    insertText: `${key}: `,
  }))
}

function isStory(name: string): boolean {
  return STORY_KINDS.some((kind) => name.toLowerCase().endsWith(kind))
}
